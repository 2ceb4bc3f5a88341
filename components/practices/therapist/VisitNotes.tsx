import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useToday } from '../../../hooks/useToday';
import { useVisits } from '../../../hooks/useVisits';
import { useWords } from '../../../hooks/useWords';
import { Paper } from '../Paper';
import { NewVisit } from './NewVisit';
import sheet from './TherapistStep.module.css';
import { VisitCard } from './VisitCard';
import styles from './VisitNotes.module.css';

/** What was written after visits, the latest first. */
export function VisitNotes() {
  const { helper, dates } = useWords();
  const { visits: words } = helper;
  const { day: today } = useToday();
  const { visits, drafts, keep, remove } = useVisits();
  const place = useKeptFocus<HTMLElement>(visits?.length);
  if (!visits || !drafts) return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.visits} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p className={styles.quiet}>{words.lead}</p>
      </header>
      <NewVisit
        drafts={drafts}
        onSave={(draft) => keep(draft)}
        whileClosed={visits.length === 0 ? words.empty : undefined}
      />
      {visits.length > 0 && (
        <ol>
          {visits.map((visit) => (
            <VisitCard
              key={visit.id}
              visit={visit}
              drafts={drafts}
              onSave={(draft) => keep(draft, visit.id)}
              onRemove={() => void remove(visit.id)}
            />
          ))}
        </ol>
      )}
      {visits.length > 0 && (
        <details className={sheet.sheet}>
          <summary>{words.paper}</summary>
          <Paper
            day={today}
            blocks={visits.flatMap(({ day, note, until }) => [
              { heading: words.read(dates.date(day)), text: note || '–' },
              ...(until ? [{ heading: words.until, text: until }] : []),
            ])}
          />
        </details>
      )}
    </section>
  );
}
