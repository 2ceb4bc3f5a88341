import type { BackupKind, FileProblem } from '../../domain/backup';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import styles from './Backup.module.css';

interface Props {
  readonly problem: FileProblem;
  /** Where in the file it is, as far as that has a name. */
  readonly kind: BackupKind | null;
}

/** Why nothing can be restored from a file. What it is about is said on an open page only. */
export function RefusedFile({ problem, kind }: Props) {
  const { restore: words } = useWords().backup;
  const { cover } = useCover();
  const said = words.problems[problem];
  return (
    <p role="alert" className={styles.problem}>
      {kind && cover === 'open' ? words.inKind(said, words.kinds[kind]) : said} {words.unchanged}
    </p>
  );
}
