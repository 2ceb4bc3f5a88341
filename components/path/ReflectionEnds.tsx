import { useState } from 'react';
import { useLocation } from 'wouter';
import { useJourney } from '../../hooks/useJourney';
import { closeThisTab } from '../../hooks/useTab';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './ReflectionPage.module.css';

/** Safety first: three lines and ways on, all of them the person's to choose. */
export function ReflectionUnsafe() {
  const { reflection } = useWords();
  const { setMode } = useJourney();
  const [, navigate] = useLocation();
  const [isSet, setIsSet] = useState(false);
  const { unsafe } = reflection;
  return (
    <div className={styles.end}>
      <h2>{unsafe.title}</h2>
      {unsafe.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className={styles.buttons}>
        <Button look="main" onClick={() => navigate('/support')}>
          {unsafe.support}
        </Button>
        <Button onClick={() => void setMode('individual').then(setIsSet)}>{unsafe.alone}</Button>
        <Button onClick={() => navigate('/path')}>{unsafe.onward}</Button>
        <Button onClick={() => void closeThisTab()}>{unsafe.leave}</Button>
      </div>
      <p role="status">{isSet ? unsafe.aloneSet : null}</p>
    </div>
  );
}

/** For someone who has frightened or hurt the other; with the way to Support where nothing else on the page has it. */
export function ReflectionHarm({ hasSupport }: { readonly hasSupport: boolean }) {
  const { reflection } = useWords();
  const [, navigate] = useLocation();
  return (
    <div className={styles.end}>
      <h2>{reflection.harm.title}</h2>
      {reflection.harm.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {hasSupport && (
        <Button look="main" onClick={() => navigate('/support')}>
          {reflection.unsafe.support}
        </Button>
      )}
    </div>
  );
}
