import { useEffect, useRef } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './StepForm.module.css';

interface Props {
  readonly isFleeting: boolean;
  readonly onOnward: () => void;
  readonly onLeave: () => void;
}

/** Says what stopping means: what was written is kept, or gone. */
export function StopNotice({ isFleeting, onOnward, onLeave }: Props) {
  const { step: words } = useWords().practices;
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.stop}>
      <p ref={text} tabIndex={-1}>
        {isFleeting ? words.stoppedFleeting : words.stopped}
      </p>
      <div className={styles.actions}>
        <Button onClick={onOnward}>{words.onward}</Button>
        <Button look="text" onClick={onLeave}>
          {isFleeting ? words.leaveFleeting : words.leave}
        </Button>
      </div>
    </div>
  );
}
