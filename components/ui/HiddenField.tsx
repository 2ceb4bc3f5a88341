import { useDailyWords } from '../../hooks/useDailyWords';
import styles from './HiddenField.module.css';

interface Props {
  /** The id of what it stands for, which takes the focus once it is shown, or the first choice in it. */
  readonly id: string;
  readonly label: string;
  /** What pressing it does; by default it shows what the person wrote. */
  readonly word?: string;
  readonly onShow: () => void;
}

function focusOn(id: string): void {
  const shown = document.getElementById(id);
  const choice = shown?.querySelector<HTMLElement>('input:checked') ?? shown?.querySelector('input');
  (choice ?? shown)?.focus();
}

/** Stands where a field with something of the person's would be while the page is covered. */
export function HiddenField({ id, label, word, onShow }: Props) {
  const { shared } = useDailyWords();
  const shows = word ?? shared.showField;
  return (
    <button
      type="button"
      id={id}
      className={styles.hidden}
      aria-label={`${label}: ${shows}`}
      onClick={() => {
        onShow();
        requestAnimationFrame(() => focusOn(id));
      }}
    >
      <span aria-hidden="true">•••••</span> {shows}
    </button>
  );
}
