import { LineField } from '../../guide/LineField';
import styles from './Broken.module.css';

interface Props {
  readonly words: { readonly title: string; readonly words: readonly string[]; readonly field: string };
  readonly chosen: readonly string[];
  readonly own: string;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onWrite: (own: string) => void;
}

/** Words to choose from, as many as fit, and room for one’s own. */
export function WordChoice({ words, chosen, own, onChoose, onWrite }: Props) {
  const toggle = (word: string) =>
    onChoose(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <>
      <fieldset className={styles.words} aria-label={words.title}>
        {words.words.map((word) => (
          <label key={word}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(word)}
              onChange={() => toggle(word)}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
      <LineField label={words.field} value={own} onChange={onWrite} />
    </>
  );
}
