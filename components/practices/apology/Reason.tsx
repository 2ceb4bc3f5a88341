import type { ApologyFinding } from '../../../domain/apology';
import type { ApologyNote } from '../../../domain/apologyNotes';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import styles from './Noticed.module.css';

interface Props {
  readonly text: string;
  readonly note: ApologyNote;
  readonly isHere: boolean;
  readonly onShow: (place: ApologyFinding) => void;
  readonly onLeave: (places: readonly ApologyFinding[]) => void;
}

const longestQuote = 48;
/** Beyond these, the lines in the text are enough. */
const mostQuotes = 6;

/** The words of a place, short enough to stand in a line. */
function quoteOf(text: string, { start, end }: ApologyFinding): string {
  const quote = [...text.slice(start, end).replaceAll(/\s+/g, ' ')];
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote).join('').trim()}…` : quote.join('');
}

/** One reason: the places it stands for, another way, and leave to keep it as it is. */
export function Reason({ text, note, isHere, onShow, onLeave }: Props) {
  const { noticed: words, checks, pattern } = useWords().apology;
  const { check, places } = note;
  const said = checks[check];
  const quotes = places.map((one) => quoteOf(text, one));
  return (
    <li data-here={isHere || undefined}>
      {check !== 'vague' && (
        <p className={styles.quotes}>
          {places.slice(0, mostQuotes).map((one, at) => (
            <button
              key={one.start}
              type="button"
              dir="auto"
              aria-label={words.show(quotes[at] ?? '')}
              onClick={() => onShow(one)}
            >
              {quotes[at]}
            </button>
          ))}
        </p>
      )}
      <p>{said.reason}</p>
      <p className={styles.pattern}>{pattern(said.pattern)}</p>
      <Button
        look="text"
        aria-label={words.leaveOne(
          check === 'vague' ? words.whole : quotes.slice(0, mostQuotes).join('’, ‘'),
        )}
        onClick={() => onLeave(places)}
      >
        {words.leave}
      </Button>
    </li>
  );
}
