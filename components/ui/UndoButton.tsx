import { useEffect, useRef } from 'react';
import { useDailyWords } from '../../hooks/useDailyWords';
import { Button } from './Button';

/** The way back from what took away its own button: it has the focus then, so that the next press cannot mean something else. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  const { shared } = useDailyWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <Button ref={button} look="text" onClick={onUndo}>
      {shared.undo}
    </Button>
  );
}
