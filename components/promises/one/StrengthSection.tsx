import { steadinessWordOf } from '../../../domain/steadiness';
import type { PledgeYear } from '../../../hooks/usePledgeYear';
import { useWords } from '../../../hooks/useWords';
import { DataTable } from './DataTable';
import { Disclosure } from './Disclosure';
import { StrengthLine } from './StrengthLine';
import styles from './StrengthSection.module.css';

const fewestToDraw = 7;

/** How steadily a promise was kept, drawn once there is enough to draw, and the same as a table. */
export function StrengthSection({ shown }: { readonly shown: PledgeYear }) {
  const { promisePage } = useWords();
  const { strength, table } = promisePage;
  const { answered, line, monthEnds, year } = shown;
  if (answered < fewestToDraw || line.length === 0) {
    return (
      <section className={styles.strength}>
        <h2>{strength.title}</h2>
        <p className={styles.quiet}>{answered < fewestToDraw ? strength.early : strength.none}</p>
      </section>
    );
  }
  return (
    <section className={styles.strength}>
      <h2>{strength.title}</h2>
      <p>{strength.explain}</p>
      <StrengthLine shown={shown} />
      <p className={styles.quiet}>{strength.band}</p>
      <Disclosure summary={table.show}>
        {() => (
          <DataTable
            caption={table.strength(year)}
            columns={[table.month, table.word, table.share]}
            rows={monthEnds.map(({ first, steadiness }) => ({
              key: first,
              cells: [
                promisePage.month(first),
                ...(steadiness === null
                  ? [table.nothingYet, '']
                  : [strength.words[steadinessWordOf(steadiness)], Math.round(steadiness * 100)]),
              ],
            }))}
          />
        )}
      </Disclosure>
    </section>
  );
}
