import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';

interface Props {
  readonly label: string;
  readonly texts: readonly string[];
  readonly onTake: (place: number) => void;
}

/** The sentences of one column. */
export function LineList({ label, texts, onTake }: Props) {
  const { lines: words } = useWords().agreements;
  return (
    <section className={styles.lineList} aria-label={label}>
      <h3>{label}</h3>
      {texts.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul>
        {texts.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand there twice
          <li key={place}>
            <span dir="auto">{text}</span>
            <Button look="text" aria-label={words.take(text)} onClick={() => onTake(place)}>
              ×
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
