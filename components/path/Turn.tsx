import { useState } from 'react';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import styles from './Turn.module.css';

interface Props {
  readonly title: string;
  readonly another: string;
  readonly texts: readonly string[];
}

/** One text out of several, with the next a tap away. */
export function Turn({ title, another, texts }: Props) {
  const [turn, setTurn] = useState(0);
  return (
    <Card label={title}>
      <h2 className={styles.label}>{title}</h2>
      <p className={styles.text}>{texts[turn % texts.length]}</p>
      <Button onClick={() => setTurn(turn + 1)}>{another}</Button>
    </Card>
  );
}
