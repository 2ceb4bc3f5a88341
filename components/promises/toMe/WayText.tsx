import { useWords } from '../../../hooks/useWords';
import styles from './Broken.module.css';
import type { Way } from './brokenSteps';

/** One way on: a gentle sentence or two, and words one could use. */
export function WayText({ way }: { readonly way: Way }) {
  const { broken } = useWords().toMe;
  const { lines, wording } = broken.ways[way];
  return (
    <div className={styles.text}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <figure>
        <figcaption>{way === 'nothing' ? broken.wordingToSelf : broken.wordingOf}</figcaption>
        <blockquote>{wording}</blockquote>
      </figure>
    </div>
  );
}
