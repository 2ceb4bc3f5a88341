import type { Day } from '../../../domain/day';
import { changesOf, type PledgeChange } from '../../../domain/pledgeChanges';
import type { PledgeView } from '../../../hooks/usePledges';
import { useWords } from '../../../hooks/useWords';
import { Own } from '../../cover/Own';
import styles from './Changes.module.css';
import { Disclosure } from './Disclosure';

const firstShown = 6;

interface Props {
  readonly view: PledgeView;
  readonly today: Day;
}

/** The life of a promise: its words and rhythms, rests, and how it ended, the latest first. */
export function Changes({ view, today }: Props) {
  const { changes: words } = useWords().promisePage;
  const changes = changesOf(view.pledge, today);
  const earlier = changes.slice(firstShown);
  const list = (some: readonly PledgeChange[]) => (
    <ol>
      {some.map((change) => (
        <Change key={`${change.kind} ${change.day}`} change={change} isFirst={change === changes.at(-1)} />
      ))}
    </ol>
  );
  return (
    <section className={styles.changes}>
      <h2>{words.title}</h2>
      {list(changes.slice(0, firstShown))}
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier(earlier.length)}>{() => list(earlier)}</Disclosure>
      )}
    </section>
  );
}

interface ChangeProps {
  readonly change: PledgeChange;
  readonly isFirst: boolean;
}

function Change({ change, isFirst }: ChangeProps) {
  const { promisePage, dates, shared } = useWords();
  const { changes } = promisePage;
  const day = dates.date(change.day);
  if (change.kind === 'rest') {
    const { last } = change;
    const rested =
      last === change.day ? changes.restedOn(day) : last && changes.rested(day, dates.date(last));
    return <li>{rested || changes.resting(day)}</li>;
  }
  if (change.kind !== 'term') return <li>{changes[change.kind](day)}</li>;
  const { term } = change;
  return (
    <li>
      <span className={styles.when}>{isFirst ? changes.began(day) : changes.from(day)}</span>
      <q>
        <Own>{shared.promiseText(term.text, term.when)}</Own>
      </q>
      <span className={styles.when}>{shared.rhythm(term.cadence)}</span>
    </li>
  );
}
