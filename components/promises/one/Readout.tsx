import { useWords } from '../../../hooks/useWords';
import styles from './Readout.module.css';

/** What the tile under the pointer or the focus stands for; what the tiles are for while there is none. */
export function Readout({ looked }: { readonly looked: string | null }) {
  const { year } = useWords().promisePage;
  return (
    <div className={styles.readout}>
      <p data-covered={looked !== null || undefined}>{year.lead}</p>
      <p aria-hidden="true">{looked}</p>
    </div>
  );
}
