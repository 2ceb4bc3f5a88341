import { useEffect, useRef, useState } from 'react';
import { useAsksForToday, useIsAnswered } from '../../hooks/useCheckIn';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useToday } from '../../hooks/useToday';
import { CheckInPanel } from '../checkIn/CheckInPanel';
import { Button } from '../ui/Button';
import styles from './CheckInDoor.module.css';
import { EndQuietTime } from './EndQuietTime';
import { NextTogether } from './NextTogether';

/** The way from the new tab into the check-in, and beside it the next time together; in a calm place the way out of it. */
export function CheckInDoor({ isCalm = false }: { readonly isCalm?: boolean }) {
  const { newTab, shared } = useDailyWords();
  const { day } = useToday();
  const isAnswered = useIsAnswered(day);
  const asks = useAsksForToday();
  const { cover } = useCover();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  // Covering the page covers what was opened on it, above all this.
  useEffect(() => {
    if (cover !== 'open') dialog.current?.close();
  }, [cover]);

  return (
    <div className={styles.door}>
      <Button
        look={asks ? 'main' : 'outline'}
        onClick={() => {
          setIsOpen(true);
          dialog.current?.showModal();
        }}
      >
        {isAnswered ? newTab.checkInDone : newTab.checkIn}
      </Button>
      {isCalm ? (
        <EndQuietTime />
      ) : (
        <span className={styles.next}>
          <NextTogether />
        </span>
      )}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={newTab.checkIn}
        onClose={() => setIsOpen(false)}
      >
        {isOpen && (
          <CheckInPanel
            level={2}
            footer={<Button onClick={() => dialog.current?.close()}>{shared.close}</Button>}
          />
        )}
      </dialog>
    </div>
  );
}
