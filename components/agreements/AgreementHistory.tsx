import type { Agreement } from '../../domain/agreement';
import { useAgreementWords } from '../../hooks/useAgreementWords';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';

/** All that happened to an agreement, with its day. */
export function AgreementHistory({ agreement }: { readonly agreement: Agreement }) {
  const { agreements: words } = useWords();
  const { stepWordsOf } = useAgreementWords();
  return (
    <section className={styles.part} data-screen-only>
      <h2>{words.one.history}</h2>
      <ol className={styles.history}>
        {stepWordsOf(agreement).map((sentence, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={place}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}
