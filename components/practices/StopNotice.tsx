import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { EraseWords } from './EraseWords';
import styles from './StepForm.module.css';

interface Props {
  readonly isFleeting: boolean;
  readonly onOnward: () => void;
  readonly onLeave: () => void;
  readonly onErase?: (() => void) | undefined;
}

/** Says what stopping means: what was written is kept, or gone. */
export function StopNotice({ isFleeting, onOnward, onLeave, onErase }: Props) {
  const { step: words } = useWords().practices;
  const [isErasing, setIsErasing] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  if (isErasing && onErase) return <EraseWords question={words.sure} onErase={onErase} onKeep={onOnward} />;
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
        {onErase && (
          <Button look="text" onClick={() => setIsErasing(true)}>
            {words.erase}
          </Button>
        )}
      </div>
    </div>
  );
}
