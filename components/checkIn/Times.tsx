import { useDailyWords } from '../../hooks/useDailyWords';
import type { Marking } from '../../hooks/useMarking';
import { usePledgeName } from '../../hooks/usePledgeName';
import styles from './PromiseRows.module.css';

const most = 99;

/** How often it happened on this day, one tap for each time. */
export function Times({ marking }: { readonly marking: Marking }) {
  const { popup, shared } = useDailyWords();
  const { view, chosen, outcome, choose, setTimes } = marking;
  const name = usePledgeName()(view);
  if (!chosen || outcome?.value !== chosen) return null;
  const { times = 1 } = outcome;
  return (
    <span className={styles.times}>
      <button
        type="button"
        aria-label={shared.markOf(popup.onceLess, name)}
        onClick={() => void (times === 1 ? choose(null) : setTimes(chosen, times - 1))}
      >
        −
      </button>
      <output>{popup.times(times)}</output>
      <button
        type="button"
        aria-label={shared.markOf(popup.onceMore, name)}
        disabled={times === most}
        onClick={() => void setTimes(chosen, times + 1)}
      >
        +
      </button>
    </span>
  );
}
