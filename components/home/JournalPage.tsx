import { type ScaleQuestionId, scaleQuestionIds } from '../../content/schema';
import { type Day, daysUntil } from '../../domain/day';
import { useNotebook } from '../../hooks/useNotebook';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { CheckInPanel } from '../checkIn/CheckInPanel';
import { OpenOnly } from '../cover/OpenOnly';
import { Card } from '../ui/Card';
import styles from './JournalPage.module.css';
import { Section } from './Section';

/** The last seven days in the person's own answers, and the check-in to change them. */
export function JournalPage() {
  const { home, popup } = useWords();
  const { day: today } = useToday();
  const { answers, notes } = useNotebook();
  const days = daysUntil(today, 7)
    .filter((day) => [...answers, ...notes].some((fact) => fact.day === day && !fact.removed))
    .reverse();
  return (
    <Section title={home.journal.title} lead={home.journal.lead}>
      <div className={styles.journal}>
        <Card label={popup.title}>
          <CheckInPanel level={2} />
        </Card>
        {days.length === 0 ? (
          <p className={styles.quiet}>{home.journal.empty}</p>
        ) : (
          <OpenOnly>
            <ol className={styles.days}>
              {days.map((day) => (
                <DayEntry key={day} day={day} />
              ))}
            </ol>
          </OpenOnly>
        )}
      </div>
    </Section>
  );
}

function DayEntry({ day }: { readonly day: Day }) {
  const { dates, scaleQuestions, popup } = useWords();
  const { answers, notes } = useNotebook();
  const { day: today } = useToday();
  const wordsOf = (question: ScaleQuestionId) => {
    const words = scaleQuestions[question];
    return day === today ? words : { ...words, ...words.past };
  };
  const note = notes.find((one) => one.day === day && !one.removed);
  return (
    <li>
      <h2>{dates.weekdayAndDate(day)}</h2>
      {note && <p className={styles.note}>{note.text}</p>}
      <dl>
        {answers
          .filter((answer) => answer.day === day && !answer.removed)
          .sort((a, b) => scaleQuestionIds.indexOf(a.question) - scaleQuestionIds.indexOf(b.question))
          .map(({ id, question, value }) => (
            <div key={id}>
              <dt>{wordsOf(question).question}</dt>
              <dd>{wordsOf(question).answers[value - 1] ?? popup.declined}</dd>
            </div>
          ))}
      </dl>
    </li>
  );
}
