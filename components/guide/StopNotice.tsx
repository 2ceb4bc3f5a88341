import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './GuideStep.module.css';

interface Props {
  readonly leaveTo: string;
  readonly onOnward: () => void;
}

/** Says what stopping means before anything typed is lost. */
export function StopNotice({ leaveTo, onOnward }: Props) {
  const { guide } = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.stop}>
      <p ref={text} tabIndex={-1}>
        {guide.stopped}
      </p>
      <div className={styles.actions}>
        <Button onClick={onOnward}>{guide.onward}</Button>
        <Link href={leaveTo} className={styles.leave}>
          {guide.leave}
        </Link>
      </div>
    </div>
  );
}
