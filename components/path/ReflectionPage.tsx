import { useState } from 'react';
import { Link } from 'wouter';
import { type ReflectionAnswer, readingOf, reflectionAnswers } from '../../domain/reflection';
import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { CoveredSection } from '../cover/CoveredSection';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { ChoiceRow } from '../ui/ChoiceRow';
import { ReflectionHarm, ReflectionUnsafe } from './ReflectionEnds';
import styles from './ReflectionPage.module.css';

/** A private look at safety. What was answered is gone when the page closes, and also when it is covered. */
export function ReflectionPage() {
  const { cover } = useCover();
  return cover === 'open' ? <Reflection /> : <CoveredSection />;
}

function Reflection() {
  const { path, reflection } = useWords();
  const [answers, setAnswers] = useState<readonly (ReflectionAnswer | null)[]>([]);
  const [isDone, setIsDone] = useState(false);

  if (isDone) {
    const { isUnsafe, hasHarmed } = readingOf(answers);
    return (
      <Section key="end" title={reflection.title}>
        {isUnsafe && <ReflectionUnsafe />}
        {hasHarmed && <ReflectionHarm hasSupport={!isUnsafe} />}
        {!isUnsafe && !hasHarmed && (
          <div className={styles.end}>
            <h2>{reflection.calm.title}</h2>
            <p>{reflection.calm.text}</p>
            <Link href="/path">{path.wayBack}</Link>
          </div>
        )}
      </Section>
    );
  }
  return (
    <Section title={reflection.title} lead={reflection.lead}>
      <div className={styles.rows}>
        {reflection.questions.map((question, index) => (
          <ChoiceRow
            key={question}
            question={question}
            options={reflectionAnswers.map((value) => ({ value, label: reflection.answers[value] }))}
            chosen={answers[index] ?? null}
            onChoose={(value) =>
              setAnswers(reflection.questions.map((_, at) => (at === index ? value : (answers[at] ?? null))))
            }
          />
        ))}
        <div>
          <Button look="main" onClick={() => setIsDone(true)}>
            {reflection.done}
          </Button>
        </div>
      </div>
    </Section>
  );
}
