import { type ReactNode, useEffect, useRef } from 'react';
import type { TalkEvent, TalkRecord } from '../../../domain/talk';
import { useTalkNow } from '../../../hooks/useTalk';
import { useWords } from '../../../hooks/useWords';
import { PausedTalk } from './PausedTalk';
import styles from './TalkScreen.module.css';
import { TalkThanks } from './TalkThanks';
import { TalkTurn } from './TalkTurn';

/** One screen of a talk: a turn, a pause, or the thanks at its end. */
export function TalkScreen({ record }: { readonly record: TalkRecord }) {
  const { talkTopics, shared } = useWords();
  const state = useTalkNow(record);
  const page = useRef<HTMLElement>(null);
  const { talk, happen } = state;
  const part = talk.pause ? 'pause' : talk.phase === 'thanks' || talk.phase === 'over' ? 'thanks' : 'turn';
  const focusHeading = () => page.current?.querySelector('h1')?.focus({ preventScroll: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new part is a new heading
  useEffect(focusHeading, [part]);

  // The button that was pressed may be another one now, and the space bar is to pause. The focus moves with the words:
  // later, it would be taken from whoever has gone on by keyboard.
  const hasActed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is a new heading
  useEffect(() => {
    if (hasActed.current) focusHeading();
    hasActed.current = false;
  }, [talk.phase, talk.speaker]);
  const act = (event: TalkEvent) => {
    hasActed.current = true;
    void happen(event);
  };
  const topics = talkTopics.flatMap((list) => list.topics);
  const topic = record.ownTopic ?? topics.find(({ id }) => id === record.topicId)?.text;
  const parts: Readonly<Record<typeof part, ReactNode>> = {
    turn: <TalkTurn {...state} act={act} topic={topic} />,
    pause: <PausedTalk {...state} act={act} />,
    thanks: <TalkThanks {...state} act={act} />,
  };
  return (
    <main ref={page} className={styles.talk}>
      {parts[part]}
      <footer className={styles.foot}>
        <a href="#/support">{shared.support}</a>
      </footer>
    </main>
  );
}
