import { useEffect, useRef } from 'react';
import { usePause } from '../../hooks/usePause';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './WelcomePage.module.css';

/** The end of the welcome: what new tabs show now, and how to have the browser's own back. */
export function WelcomeEnd({ onBack }: { readonly onBack: () => void }) {
  const { home } = useWords();
  const { welcome, settings } = home;
  const { isPaused, pause, resume } = usePause();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.step}>
      <h1 ref={heading} tabIndex={-1}>
        {welcome.ready}
      </h1>
      <p>{welcome.readyLead}</p>
      <p>{welcome.newTab}</p>
      <div className={styles.actions}>
        <a className={styles.main} href="/newtab.html">
          {welcome.done}
        </a>
        <Button onClick={() => void (isPaused ? resume() : pause())}>
          {isPaused ? settings.resume : settings.pause}
        </Button>
        <Button look="text" onClick={onBack}>
          {welcome.back}
        </Button>
      </div>
    </section>
  );
}
