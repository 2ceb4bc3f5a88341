import type { RestoreOverview } from '../../hooks/useRestore';
import { useWords } from '../../hooks/useWords';
import styles from './Backup.module.css';

const columns = ['fresh', 'different', 'same', 'onlyHere'] as const;

/** How many of each kind of thing are new, different, the same, and only here. */
export function PreviewTable({ kinds }: Pick<RestoreOverview, 'kinds'>) {
  const { restore: words } = useWords().backup;
  const some = kinds.filter(({ counts }) => columns.some((column) => counts[column] > 0));
  if (some.length === 0) return null;
  return (
    <table className={styles.table} aria-label={words.preview}>
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {some.map(({ kind, counts }) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            {columns.map((column) => (
              <td key={column} data-none={counts[column] === 0 || undefined}>
                {counts[column].toLocaleString()}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
