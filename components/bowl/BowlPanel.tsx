import { useBowl } from '../../hooks/useBowl';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { Vessel } from '../vessel/Vessel';
import styles from './BowlPanel.module.css';

interface Props {
  /** Without counting, in hard days. */
  readonly isCalm?: boolean;
  /** Whether a full vessel leads to the shelf. */
  readonly hasDoor?: boolean;
}

/** The vessel with what was kept, and the same in words. */
export function BowlPanel({ isCalm = false, hasDoor = true }: Props) {
  const { newTab, shared, shelf } = useDailyWords();
  const { cover } = useCover();
  const { seed, shape, paint, summary } = useBowl();
  const { partGold, openSlips, openCracks, ...counts } = summary;
  const name = shared.bowl.shapes[shape];

  if (cover === 'plain') return <Vessel seed={seed} shape={shape} paint={paint} label={name} plain />;
  const label = shared.bowl.label({
    ...counts,
    shape: name,
    part: partGold,
    slips: openSlips,
    cracks: openCracks,
  });
  return (
    <figure className={styles.bowl}>
      <Vessel seed={seed} shape={shape} paint={paint} label={label} />
      {!isCalm && (
        <figcaption>
          {cover === 'open' ? newTab.caption(counts.kept) : newTab.quietCaption(counts.kept)}
          {hasDoor && paint.full && (
            <>
              {' '}
              <a href="/home.html#/shelf">{shelf.door}</a>
            </>
          )}
        </figcaption>
      )}
    </figure>
  );
}
