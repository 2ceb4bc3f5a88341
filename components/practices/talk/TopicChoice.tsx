import { useEffect, useId, useRef } from 'react';
import type { TalkTopics } from '../../../content/schema';
import type { TalkDraft } from '../../../domain/talk';
import { useWords } from '../../../hooks/useWords';
import { Field } from '../../ui/Field';
import styles from './TopicChoice.module.css';

interface Props {
  readonly draft: TalkDraft;
  readonly problem: string | null;
  readonly onChange: (change: Partial<TalkDraft>) => void;
}

/** One topic from three lists, light ones first and open, or one in a few own words. */
export function TopicChoice({ draft, problem, onChange }: Props) {
  const { talk: words, talkTopics } = useWords();
  const { setUp } = words;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  const [first, ...later] = talkTopics;
  const choose = (topicId: string) => onChange({ topicId, ownTopic: '' });
  return (
    <fieldset className={styles.topics}>
      <legend>{setUp.topic}</legend>
      <p className={styles.hint}>{setUp.topicHint}</p>
      {first && (
        <section>
          <h3>{first.name}</h3>
          <TopicList list={first} chosen={draft.topicId} onChoose={choose} />
        </section>
      )}
      {later.map((list) => (
        <details key={list.level}>
          <summary>{list.name}</summary>
          <TopicList list={list} chosen={draft.topicId} onChoose={choose} />
        </details>
      ))}
      <Field
        label={setUp.ownTopic}
        hint={setUp.ownTopicHint}
        own={draft.ownTopic}
        problem={problem ?? undefined}
      >
        {(ids) => (
          <input
            {...ids}
            ref={field}
            dir="auto"
            value={draft.ownTopic}
            onChange={({ target }) =>
              onChange({ ownTopic: target.value, ...(target.value.trim() ? { topicId: null } : {}) })
            }
          />
        )}
      </Field>
    </fieldset>
  );
}

interface ListProps {
  readonly list: TalkTopics;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function TopicList({ list, chosen, onChoose }: ListProps) {
  const hint = useId();
  return (
    <>
      <p id={hint} className={styles.hint}>
        {list.hint}
      </p>
      <div className={styles.list}>
        {list.topics.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name="topic"
              autoComplete="off"
              aria-describedby={hint}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </>
  );
}
