import { Link } from 'wouter';
import { exercisePath } from '../../domain/exerciseRun';
import { useCover } from '../../hooks/useCover';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { OpenOnly } from '../cover/OpenOnly';
import { Card } from '../ui/Card';
import { ExternalLink } from '../ui/ExternalLink';
import { Section } from './Section';
import styles from './SupportPage.module.css';

/** Help, in the same place on every page and without the network. */
export function SupportPage() {
  const { home, directories, groundings, path, toMe } = useWords();
  const { lens } = useProfile();
  const isOpen = useCover().cover === 'open';
  const { support } = home;
  return (
    <Section title={support.title} lead={support.lead}>
      <div className={styles.support}>
        <p className={styles.emergency}>{support.emergency}</p>
        <Card label={support.find}>
          <h2>{support.find}</h2>
          <ul>
            {directories
              .filter(({ verified }) => verified)
              .map(({ id, lists }) => (
                <li key={id}>
                  <ExternalLink to={id} /> {lists}
                </li>
              ))}
          </ul>
          <p className={styles.quiet}>{support.history}</p>
        </Card>
        <OpenOnly about={support.covered}>
          <section>
            <h2>{support.afraidTitle}</h2>
            <p>{support.afraid}</p>
          </section>
          <section>
            <h2>{support.otherTitle}</h2>
            <p>{support.other}</p>
          </section>
          <p className={styles.quiet}>{support.not}</p>
        </OpenOnly>
        <section>
          <h2>{support.calmTitle}</h2>
          {groundings.map(({ id, name, minutes, steps }) => (
            <details key={id}>
              <summary>
                {name} <small>{path.minutes(minutes)}</small>
              </summary>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          ))}
        </section>
        {isOpen && lens !== 'repairing' && (
          <p>
            <Link href={exercisePath('broken-promise')}>{toMe.broken.door}</Link>
          </p>
        )}
        <p className={styles.quiet}>{support.credit}</p>
      </div>
    </Section>
  );
}
