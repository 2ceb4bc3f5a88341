import type { WeighedPart } from '../../../domain/apologyLetter';
import { useWords } from '../../../hooks/useWords';
import styles from './ApologyRing.module.css';

/** Room between two arcs, in hundredths of the circle. */
const gap = 3;

/** A ring of the parts an apology needs; each is gilded once something stands in it. */
export function ApologyRing({ parts }: { readonly parts: readonly WeighedPart[] }) {
  const { ring: words } = useWords().apology;
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { weight }) => sum + weight, 0));
  const written = parts.filter(({ isWritten }) => isWritten).length;
  return (
    <div className={styles.ring}>
      <svg viewBox="0 0 44 44" aria-hidden="true">
        {parts.map(({ part, weight, isWritten }, at) => (
          <circle
            key={part}
            cx="22"
            cy="22"
            r="19"
            pathLength="100"
            data-written={isWritten || undefined}
            strokeDasharray={`${weight - gap} ${100 - weight + gap}`}
            strokeDashoffset={-(starts[at] ?? 0) - gap / 2}
          />
        ))}
      </svg>
      <p>
        <span>{words.written(written, parts.length)}</span> <span>{words.notGrade}</span>
      </p>
    </div>
  );
}
