import { useId } from 'react';
import type { Attention } from '../../domain/attention';
import { type PledgeView, usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './AttentionNotice.module.css';
import type { CardDoing } from './PledgeWays';

interface Props {
  readonly view: PledgeView;
  readonly attention: Attention;
  readonly onDo: (doing: CardDoing) => void;
}

/** Asks about a promise that is quiet, strained or resting often, and offers ways on. */
export function AttentionNotice({ view: { pledge }, attention, onDo }: Props) {
  const { promises } = useWords();
  const { rest, goOn } = usePledgeActions();
  const id = useId();
  const { title, text } = promises.attention[attention];
  const change = <Button onClick={() => onDo('changing')}>{promises.changeIt}</Button>;
  return (
    <fieldset className={styles.notice} aria-labelledby={id}>
      <p id={id}>{title}</p>
      <p className={styles.quiet}>{text}</p>
      <div className={styles.ways}>
        {attention === 'quiet' && (
          <>
            <Button onClick={() => void rest(pledge)}>{promises.rest}</Button>
            {change}
            <Button onClick={() => void goOn(pledge)}>{promises.goOn}</Button>
          </>
        )}
        {attention === 'strained' && (
          <>
            <Button onClick={() => onDo('making-smaller')}>{promises.smaller}</Button>
            <Button onClick={() => onDo('changing-when')}>{promises.otherCue}</Button>
            <a href="#/path/6">{promises.talk}</a>
            <Button onClick={() => onDo('letting-go')}>{promises.letGo}</Button>
          </>
        )}
        {attention === 'resting-often' && (
          <>
            {change}
            <Button onClick={() => void goOn(pledge)}>{promises.fineAsItIs}</Button>
          </>
        )}
      </div>
    </fieldset>
  );
}
