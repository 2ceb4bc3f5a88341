import type { LineOwner } from '../../domain/agreement';
import type { LineReading } from '../../domain/limitLine';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';

interface Props {
  /** Null while nothing is written. */
  readonly reading: LineReading | null;
  readonly of: LineOwner;
  readonly isForTwo: boolean;
  readonly onOwn: (of: LineOwner) => void;
}

/** What kind of sentence it is: a limit, an agreement, or a rule for someone else. */
export function LineReadingNote({ reading, of, isForTwo, onOwn }: Props) {
  const { lines: words } = useWords().agreements;
  // Someone alone keeps only what they will do themselves.
  const seen = reading === 'agreement' && !isForTwo ? 'unclear' : reading;
  const better =
    isForTwo && seen === 'agreement' && of !== 'both'
      ? 'both'
      : isForTwo && seen === 'limit' && of === 'both'
        ? 'me'
        : null;
  return (
    <>
      <div role="status" className={styles.live}>
        {seen && (
          <div className={styles.reading}>
            <p data-reading={seen}>
              {seen === 'unclear' && !isForTwo ? words.readings.unclearAlone : words.readings[seen]}
            </p>
            {seen === 'rule' && <RuleNote isForTwo={isForTwo} />}
            {better && <p>{better === 'both' ? words.fits.both : words.fits.one}</p>}
          </div>
        )}
      </div>
      {better && (
        <div>
          <Button onClick={() => onOwn(better)}>{words.put(words.owners[better])}</Button>
        </div>
      )}
    </>
  );
}

/** Why a rule for someone else is not kept, and how it can be said instead. */
function RuleNote({ isForTwo }: { readonly isForTwo: boolean }) {
  const { rule: words } = useWords().agreements.lines;
  return (
    <>
      <p>{isForTwo ? words.text : words.textAlone}</p>
      <p>{words.ways}</p>
      <ul>
        <li>{words.limit}</li>
        {isForTwo && <li>{words.agreement}</li>}
      </ul>
    </>
  );
}
