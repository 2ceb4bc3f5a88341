import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './KeptAside.module.css';

interface Props {
  readonly isHere: boolean;
  readonly children: ReactNode;
}

/**
 * Takes a part out of the page and puts it back as it was, with what was typed into it. Away from the page nobody
 * can read it: it is in no document.
 */
export function KeptAside({ isHere, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [box] = useState(() => {
    const made = document.createElement('div');
    made.className = styles.box ?? '';
    return made;
  });
  const [wasHere, setWasHere] = useState(isHere);
  if (isHere && !wasHere) setWasHere(true);
  const focused = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isHere) return undefined;
    place.current?.append(box);
    const heading = box.querySelector<HTMLElement>('h1[tabindex]');
    // The focus goes back to where it was, or to the heading.
    if (document.activeElement?.contains(box)) (focused.current ?? heading)?.focus({ preventScroll: true });
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement && box.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      box.remove();
    };
  }, [isHere, box]);
  return (
    <>
      {isHere && <div ref={place} className={styles.box} />}
      {wasHere && createPortal(children, box)}
    </>
  );
}
