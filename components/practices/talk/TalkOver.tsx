import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { exercisePath } from '../../../domain/exerciseRun';
import { useWords } from '../../../hooks/useWords';
import styles from './TalkScreen.module.css';

/** After the thanks. */
export function TalkOver() {
  const { over } = useWords().talk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main className={styles.talk}>
      <div className={styles.middle}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {over.title}
        </h1>
        <p className={styles.help}>{over.text}</p>
      </div>
      <nav className={styles.links}>
        <Link href="/practices">{over.back}</Link>
        <Link href={exercisePath('grounding')}>{over.calm}</Link>
      </nav>
    </main>
  );
}
