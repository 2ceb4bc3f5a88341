import { useWords } from '../../hooks/useWords';
import styles from './HiddenField.module.css';

interface Props {
  /** The id of the field it stands for, which takes the focus once it is shown. */
  readonly id: string;
  readonly label: string;
  readonly onShow: () => void;
}

/** Stands where a field with the person's words would be while the page is covered. */
export function HiddenField({ id, label, onShow }: Props) {
  const { shared } = useWords();
  return (
    <button
      type="button"
      id={id}
      className={styles.hidden}
      aria-label={`${label}: ${shared.showField}`}
      onClick={() => {
        onShow();
        requestAnimationFrame(() => document.getElementById(id)?.focus());
      }}
    >
      <span aria-hidden="true">•••••</span> {shared.showField}
    </button>
  );
}
