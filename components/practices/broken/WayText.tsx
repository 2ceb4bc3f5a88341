import { type Way, waysOut } from '../../../domain/brokenPromise';
import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import styles from './Broken.module.css';

/** One way on: a gentle sentence or two, and words one could use. */
export function WayText({ handle }: StepProps) {
  const { broken } = useWords().toMe;
  const way = waysOut.find((one: Way) => one === handle.answerOf('way'));
  if (!way) return null;
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
