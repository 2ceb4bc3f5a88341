import { saidTo } from '../../domain/profile';
import { useCover } from '../../hooks/useCover';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useJourney } from '../../hooks/useJourney';
import { useWords } from '../../hooks/useWords';
import { OpenOnly } from '../cover/OpenOnly';
import { GoalsUnderWay } from '../goals/GoalsUnderWay';
import { Section } from '../home/Section';
import { OfferedLine } from '../practices/OfferedLine';
import { HardThings } from './HardThings';
import { History } from './History';
import { PathOffers } from './PathOffers';
import styles from './PathPage.module.css';
import { PathPicture } from './PathPicture';

/** The way: where the person is, what may help next, and what to do when it is hard. */
export function PathPage() {
  const { path, patience, patienceAlone, patienceLines } = useWords();
  const isAlone = useIsAlone();
  const { lens, focus, offered, hold } = useJourney();
  const isOpen = useCover().cover === 'open';
  return (
    <Section title={path.title} lead={path.lead} state={`${focus} ${offered} ${hold?.id}`}>
      {isOpen && <PathOffers />}
      <PathPicture />
      <OpenOnly>
        <OfferedLine stage={focus} />
        <aside className={styles.patience} aria-label={path.patience}>
          <h2>{path.patience}</h2>
          <p>{saidTo({ lens, isAlone }, patience, patienceAlone).text}</p>
          <ul>
            {patienceLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </aside>
        <GoalsUnderWay />
        <HardThings />
        <History />
      </OpenOnly>
    </Section>
  );
}
