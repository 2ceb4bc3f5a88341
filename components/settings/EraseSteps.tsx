import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useErase } from '../../hooks/useErase';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './EraseSteps.module.css';

interface Props {
  /** The first step. */
  readonly door: string;
  /** What stands before the second, and the words of the second. */
  readonly question: string;
  readonly yes: string;
  /** Whether what shall be erased has been chosen. */
  readonly isReady?: boolean;
  readonly onErase: () => Promise<void>;
  /** The choice of what shall be erased. */
  readonly children?: ReactNode;
}

/** Erasing something: one step to ask for it, a second one to do it. */
export function EraseSteps({ door, question, yes, isReady = true, onErase, children }: Props) {
  const { erase: words } = useWords().home.settings;
  const { state, erase, forget } = useErase();
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  async function confirm() {
    setIsOpen(false);
    await erase(onErase);
  }

  return (
    <Card label={door} isBare={!isOpen} state={isOpen}>
      <div ref={place} className={styles.steps}>
        {isOpen ? (
          <>
            {children}
            {isReady && <p>{question}</p>}
            <div className={styles.actions}>
              <Button look="main" disabled={!isReady} onClick={() => void confirm()}>
                {yes}
              </Button>
              <Button onClick={() => setIsOpen(false)}>{words.cancel}</Button>
            </div>
          </>
        ) : (
          <div>
            <Button
              disabled={state === 'working'}
              onClick={() => {
                forget();
                setIsOpen(true);
              }}
            >
              {door}
            </Button>
          </div>
        )}
        <p role="status" className={styles.said}>
          {state === 'working' && words.working}
          {state === 'done' && words.done}
          {state === 'noRoom' && words.noRoom}
          {state === 'failed' && words.failed}
        </p>
      </div>
    </Card>
  );
}
