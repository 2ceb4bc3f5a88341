import { useEffect, useRef } from 'react';
import { useDailyWords } from '../../hooks/useDailyWords';
import { Button } from '../ui/Button';
import styles from './FailurePage.module.css';
import { Salvage } from './Salvage';

interface Props {
  readonly why: 'broken' | 'refused' | 'blocked' | 'newer' | 'slow';
}

/** Stands where a page should, says why, and offers a way on. It needs nothing that is stored. */
export function FailurePage({ why }: Props) {
  const { trouble } = useDailyWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const goesOnByItself = why === 'slow' || why === 'blocked';
  return (
    <main className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {trouble.titles[why]}
      </h1>
      <p role="status">{trouble.texts[why]}</p>
      <div>
        <Button look={goesOnByItself ? 'outline' : 'main'} onClick={() => location.reload()}>
          {why === 'broken' ? trouble.reload : trouble.again}
        </Button>
      </div>
      {!goesOnByItself && <Salvage />}
    </main>
  );
}
