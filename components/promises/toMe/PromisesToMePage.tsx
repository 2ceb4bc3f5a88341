import { Link, Redirect } from 'wouter';
import { exercisePath } from '../../../domain/exerciseRun';
import { isLookedAt, weekOfNoticing } from '../../../domain/promiseToMe';
import { usePromisesToMe, useToMeDoor } from '../../../hooks/usePromisesToMe';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { OpenPage } from '../../cover/OpenPage';
import { Section } from '../../home/Section';
import { AddPromiseToMe } from './AddPromiseToMe';
import { EndedPromises } from './EndedPromises';
import { GoodThingsCard } from './GoodThingsCard';
import styles from './PromisesToMePage.module.css';
import { PromiseToMeCard } from './PromiseToMeCard';

/** Promises others made to the person, looked at once a week. Nothing is counted. */
export function PromisesToMePage() {
  return (
    <OpenPage>
      <PromisesToMe />
    </OpenPage>
  );
}

function PromisesToMe() {
  const { toMe } = useWords();
  const { day: today } = useToday();
  const door = useToMeDoor();
  const read = usePromisesToMe();
  if (!read || !door.isRead) return null;
  if (!door.isOpen) return <Redirect to="/promises" replace />;

  const { promises, noticings, goodThings } = read;
  const lookedAt = promises.filter((promise) => isLookedAt(promise, today));
  const week = weekOfNoticing(today);
  const noticingsOf = (id: string) => noticings.filter(({ promiseId }) => promiseId === id);
  return (
    <Section title={toMe.title} lead={toMe.lead} state={lookedAt.length}>
      {lookedAt.length === 0 && <p className={styles.quiet}>{toMe.empty}</p>}
      {lookedAt.length > 0 && (
        <ul className={styles.list}>
          {lookedAt.map((promise) => (
            <li key={promise.id}>
              <PromiseToMeCard promise={promise} noticings={noticingsOf(promise.id)} week={week} />
            </li>
          ))}
        </ul>
      )}
      {door.mayAdd && <AddPromiseToMe />}
      <GoodThingsCard goodThings={goodThings} week={week} />
      <p>
        <Link href={exercisePath('broken-promise')}>{toMe.broken.door}</Link>
      </p>
      <EndedPromises
        promises={promises.filter((promise) => !isLookedAt(promise, today))}
        noticingsOf={noticingsOf}
      />
      <p className={styles.quiet}>{toMe.private}</p>
    </Section>
  );
}
