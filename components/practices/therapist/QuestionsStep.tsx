import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import type { StepProps } from '../exerciseParts';
import { Paper } from '../Paper';
import { WrittenField } from '../WrittenField';
import { CheckList } from './CheckList';
import { optionsOf } from './optionsOf';
import styles from './TherapistStep.module.css';

/** Ten questions for a first talk, those of one's own, and all of it on paper. */
export function QuestionsStep({ step, handle }: StepProps) {
  const { helper } = useWords();
  const { day: today } = useToday();
  const { label, options } = optionsOf(step, 'questions');
  const chosen = handle.listOf('questions');
  const taken = options.filter(({ value }) => chosen.length === 0 || chosen.includes(value));
  const own = handle.listOf('own').filter((question) => question.trim() !== '');
  const lines = (questions: readonly string[]) =>
    questions.map((question) => `– ${question.trim()}`).join('\n');
  return (
    <>
      <CheckList
        legend={label}
        options={options}
        chosen={chosen}
        onChoose={(values) =>
          handle.setAnswer(
            'questions',
            options.map(({ value }) => value).filter((value) => values.includes(value)),
          )
        }
      />
      {step.fields
        .filter(({ id }) => id === 'own')
        .map((field) => (
          <WrittenField key={field.id} field={field} handle={handle} />
        ))}
      <details className={styles.sheet}>
        <summary>{helper.paper}</summary>
        <p className={styles.quiet} data-screen-only>
          {helper.kept}
        </p>
        <Paper
          day={today}
          blocks={[
            { heading: helper.questionsHeading, text: lines(taken.map((question) => question.label)) },
            ...(own.length > 0 ? [{ heading: helper.ownHeading, text: lines(own) }] : []),
          ]}
        />
      </details>
    </>
  );
}
