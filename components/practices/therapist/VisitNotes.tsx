import { useLayoutEffect, useRef, useState } from 'react';
import { useKeptFocus } from '../../../hooks/useKeptFocus';
import { useToday } from '../../../hooks/useToday';
import { useVisits } from '../../../hooks/useVisits';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Paper } from '../Paper';
import sheet from './TherapistStep.module.css';
import { VisitCard } from './VisitCard';
import { VisitForm } from './VisitForm';
import styles from './VisitNotes.module.css';

/** What was written after visits, the latest first. */
export function VisitNotes() {
  const { helper, dates } = useWords();
  const { visits: words } = helper;
  const { day: today } = useToday();
  const { visits, keep, remove } = useVisits();
  const [isAdding, setIsAdding] = useState(false);
  const adding = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(false);
  const place = useKeptFocus<HTMLElement>(visits?.length);
  useLayoutEffect(() => {
    if (wasAdding.current && !isAdding) adding.current?.querySelector('button')?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  if (!visits) return null;
  return (
    <section ref={place} tabIndex={-1} className={styles.visits} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p className={styles.quiet}>{words.lead}</p>
      </header>
      <div ref={adding}>
        {isAdding ? (
          <VisitForm
            title={words.newTitle}
            start={{ day: today, note: '', until: '' }}
            onSave={async (draft) => {
              const isKept = await keep(draft);
              if (isKept) setIsAdding(false);
              return isKept;
            }}
            onCancel={() => setIsAdding(false)}
          />
        ) : (
          <Button onClick={() => setIsAdding(true)}>{words.add}</Button>
        )}
      </div>
      {visits.length === 0 && !isAdding && <p className={styles.quiet}>{words.empty}</p>}
      {visits.length > 0 && (
        <ol>
          {visits.map((visit) => (
            <VisitCard
              key={visit.id}
              visit={visit}
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
