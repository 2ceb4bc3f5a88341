import type { Found } from '../../../domain/wordChecks';
import { useWords } from '../../../hooks/useWords';
import { Own } from '../../cover/Own';
import styles from './Checks.module.css';

/** What is worth a second look in what was written, each kind once, with its words and the reason. Nothing is changed. */
export function Checks({ found }: { readonly found: readonly Found[] }) {
  const { mirror, listeningChecks } = useWords();
  const kinds = listeningChecks.filter(({ id }) => found.some((one) => one.id === id));
  // Always there, so that what arrives in it is read out.
  return (
    <div role="status">
      {kinds.length > 0 && (
        <div className={styles.checks}>
          <h3>{mirror.checks}</h3>
          <ul>
            {kinds.map(({ id, reason }) => (
              <li key={id}>
                <q>
                  <Own>{found.find((one) => one.id === id)?.words ?? ''}</Own>
                </q>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
          <p>{mirror.onlyLook}</p>
        </div>
      )}
    </div>
  );
}
