import { memo } from 'react';
import type { DayMark } from '../../../domain/pledgeYear';
import styles from './MarkShape.module.css';

interface Props {
  readonly mark: DayMark;
  /** How often on this day; two and more are drawn as dots in the gold. */
  readonly times?: number;
  readonly isEdited?: boolean;
}

/** How one day looks: every mark has a form of its own, and a tone beside it. */
export const MarkShape = memo(function MarkShape({ mark, times = 1, isEdited = false }: Props) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[mark]}
      {mark === 'kept' && times > 1 && <Dots count={Math.min(times, mostDots)} />}
      {isEdited && <circle className={styles.edited} cx="16.2" cy="3.8" r="2.6" />}
    </svg>
  );
});

const gilt = 'url(#gilt)';

/** The gold that all tiles of a page share; to be drawn once on it. */
export function Gilding() {
  return (
    <svg className={styles.gilding} aria-hidden="true">
      <linearGradient id="gilt" x1="0" y1="0" x2="0.7" y2="1">
        <stop className={styles.lit} offset="0" />
        <stop className={styles.even} offset="0.75" />
      </linearGradient>
    </svg>
  );
}

const mostDots = 4;
const dotPlaces = [
  [6.5, 6.5],
  [13.5, 13.5],
  [13.5, 6.5],
  [6.5, 13.5],
] as const;

function Dots({ count }: { readonly count: number }) {
  return dotPlaces
    .slice(0, count)
    .map(([x, y]) => <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r="1.9" />);
}

const tile = (className: string | undefined) => (
  <rect className={className} x="0.75" y="0.75" width="18.5" height="18.5" rx="4.25" />
);

// A crack as those of the bowl have it; a mended one goes from edge to edge.
const hairline = 'M12.6 3.4 10.2 7.9l2 2.7-3.6 6';
const seam = 'M13.6.8 10.3 7.6l2.1 3.1-5.6 8.5';

const shapes: Readonly<Record<DayMark, React.ReactNode>> = {
  kept: <rect className={styles.gilt} fill={gilt} x="0.75" y="0.75" width="18.5" height="18.5" rx="4.25" />,
  partly: (
    <>
      <path
        className={styles.half}
        fill={gilt}
        d="M.75 10h18.5v5A4.25 4.25 0 0 1 15 19.25H5A4.25 4.25 0 0 1 .75 15Z"
      />
      {tile(styles.goldLine)}
    </>
  ),
  missed: (
    <>
      {tile(styles.line)}
      <path className={styles.hairline} d={hairline} />
    </>
  ),
  owned: (
    <>
      {tile(styles.line)}
      <path className={styles.seam} d={seam} />
    </>
  ),
  rest: (
    <>
      <circle className={styles.soft} cx="10" cy="10" r="6.5" />
      <circle className={styles.gold} cx="10" cy="10" r="2.6" />
    </>
  ),
  resting: <path className={styles.thread} d="M4 10h12" />,
  unanswered: tile(styles.paper),
  waiting: tile(styles.waiting),
  ahead: <circle className={styles.ring} cx="10" cy="10" r="3" />,
  'not-due': <circle className={styles.speck} cx="10" cy="10" r="1" />,
};
