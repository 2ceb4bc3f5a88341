import { Link } from 'wouter';
import { isolationTopics } from '../../content/schema';
import { isolationIn } from '../../domain/limitLine';
import { useWords } from '../../hooks/useWords';
import styles from './Agreements.module.css';

/** Says so when a limit touches what nobody should be cut off from. It forbids nothing. */
export function IsolationHint({ texts }: { readonly texts: readonly string[] }) {
  const { agreements, limitWords } = useWords();
  const { isolation: words } = agreements;
  const found = new Set(texts.flatMap((text) => isolationIn(text, limitWords)));
  const topics = isolationTopics.filter((topic) => found.has(topic));
  return (
    <div role="status" className={styles.live}>
      {topics.length > 0 && (
        <div className={styles.hint}>
          <p>{words.text(topics.map((topic) => words.topics[topic]))}</p>
          <p>
            {words.pressed} <Link href="/support">{agreements.support}</Link>
          </p>
        </div>
      )}
    </div>
  );
}
