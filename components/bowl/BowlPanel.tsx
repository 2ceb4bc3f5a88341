import { useBowl } from '../../hooks/useBowl';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { Vessel } from '../vessel/Vessel';
import styles from './BowlPanel.module.css';

/** The bowl with what was kept, and the same in words; in a calm place without counting. */
export function BowlPanel({ isCalm = false }: { readonly isCalm?: boolean }) {
  const { newTab, shared } = useWords();
  const { cover } = useCover();
  const { seed, paint, summary } = useBowl();
  const { gold, partGold, waiting, openSlips, kept } = summary;

  if (cover === 'plain') return <Vessel seed={seed} paint={paint} label={shared.bowl.plainLabel} plain />;
  return (
    <figure className={styles.bowl}>
      <Vessel
        seed={seed}
        paint={paint}
        label={shared.bowl.label({ gold, part: partGold, waiting, slips: openSlips, kept })}
      />
      {!isCalm && (
        <figcaption>{cover === 'open' ? newTab.caption(kept) : newTab.quietCaption(kept)}</figcaption>
      )}
    </figure>
  );
}
