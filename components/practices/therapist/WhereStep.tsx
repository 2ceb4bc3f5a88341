import { useWords } from '../../../hooks/useWords';
import { ExternalLink } from '../../ui/ExternalLink';
import type { StepProps } from '../exerciseParts';
import { WrittenField } from '../WrittenField';
import styles from './TherapistStep.module.css';

/** How to look in any country, the lists that were checked, and room for what was found. */
export function WhereStep({ step, handle }: StepProps) {
  const { helper, directories, therapistDirectories } = useWords();
  const lists = therapistDirectories.filter(({ verified }) => verified);
  const now = directories.filter(({ verified }) => verified);
  return (
    <>
      <section className={styles.how}>
        <h3>{helper.how.title}</h3>
        <ol>
          {helper.how.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p className={styles.quiet}>{helper.how.history}</p>
      </section>
      {[
        { title: helper.directories, entries: lists },
        { title: helper.now, entries: now },
      ].map(
        ({ title, entries }) =>
          entries.length > 0 && (
            <section key={title} className={styles.how}>
              <h3>{title}</h3>
              <ul>
                {entries.map((one) => (
                  <li key={one.id}>
                    <ExternalLink to={one.id} /> {one.lists}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {step.fields.map((field) => (
        <WrittenField key={field.id} field={field} handle={handle} />
      ))}
    </>
  );
}
