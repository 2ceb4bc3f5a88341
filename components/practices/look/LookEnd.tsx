import { Link } from 'wouter';
import { exercisePath } from '../../../domain/exerciseRun';
import { numberOf } from '../../../domain/stage';
import { useStageName } from '../../../hooks/useStageName';
import { useSupportCues } from '../../../hooks/useSupportCues';
import { useWords } from '../../../hooks/useWords';
import styles from './LookEnd.module.css';

/** After two weekly looks without hope: someone trained could help. Gentle, and gone where such cards are switched off. */
export function LookEnd() {
  const { supportCues: words } = useWords();
  const nameOf = useStageName();
  const { cues } = useSupportCues();
  if (!cues.includes('little-hope')) return null;
  return (
    <aside className={styles.card}>
      <h2>{words['little-hope'].title}</h2>
      <p>{words['little-hope'].text}</p>
      <p className={styles.ways}>
        <Link href={`/path/${numberOf('help')}`}>{words['little-hope'].help(nameOf('help'))}</Link>
        <Link href={exercisePath('therapist')}>{words['little-hope'].find}</Link>
        <Link href="/support">{words.support}</Link>
      </p>
    </aside>
  );
}
