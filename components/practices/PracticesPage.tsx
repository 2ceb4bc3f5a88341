import { useState } from 'react';
import { exerciseGroups } from '../../content/schema';
import { useCover } from '../../hooks/useCover';
import { useExercises, useOffered, useSearch, useSuits } from '../../hooks/useExercises';
import { useJourney } from '../../hooks/useJourney';
import { useWords } from '../../hooks/useWords';
import { ReviewsDue } from '../agreements/ReviewsDue';
import { Section } from '../home/Section';
import { Field } from '../ui/Field';
import { BegunList } from './BegunList';
import { ExerciseList } from './ExerciseList';
import styles from './PracticesPage.module.css';

/** All exercises in one place: what is begun, what suits the stage, and every one of them by kind or by search. */
export function PracticesPage() {
  const { practices: words } = useWords();
  const [sought, setSought] = useState('');
  const isOpen = useCover().cover === 'open';
  const found = useSearch(sought);
  const isSeeking = isOpen && sought.trim() !== '';
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.page}>
        <ReviewsDue />
        <BegunList />
        {isOpen && (
          <Field label={words.search} own={sought}>
            {(ids) => (
              <input
                {...ids}
                type="search"
                value={sought}
                maxLength={100}
                onChange={(event) => setSought(event.target.value)}
              />
            )}
          </Field>
        )}
        <p role="status" className={styles.found} hidden={!isSeeking}>
          {isSeeking && (found.length > 0 ? words.found(found.length) : words.noneFound)}
        </p>
        {isSeeking ? <ExerciseList exercises={found} /> : <Groups />}
      </div>
    </Section>
  );
}

function Groups() {
  const { practices: words } = useWords();
  const { focus, isHardStretch } = useJourney();
  const isOpen = useCover().cover === 'open';
  const suits = useSuits();
  const exercises = useExercises();
  const offered = useOffered(focus);
  const fitting = exercises.filter(suits);
  const others = exercises.filter((exercise) => !suits(exercise));
  return (
    <>
      {isOpen && offered.length > 0 && (
        <ExerciseList title={isHardStretch ? words.forDays : words.here} exercises={offered} isShort />
      )}
      {exerciseGroups.map((group) => (
        <ExerciseList
          key={group}
          title={words.groups[group]}
          exercises={fitting.filter((exercise) => exercise.group === group)}
        />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.other}</summary>
          <p className={styles.quiet}>{words.otherLead}</p>
          <ExerciseList exercises={others} />
        </details>
      )}
    </>
  );
}
