import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Exercise } from '../../../content/schema';
import { type FloorLength, floorLengths, problemOfTalk, seats, type TalkDraft } from '../../../domain/talk';
import { useKept } from '../../../hooks/useKept';
import { useStartTalk } from '../../../hooks/useTalk';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { StateCheck } from '../StateCheck';
import { SeatShape } from './SeatShape';
import styles from './TalkSetUp.module.css';
import { TopicChoice } from './TopicChoice';

const empty: TalkDraft = { floorMinutes: 2, topicId: null, ownTopic: '' };

/** Who is who, what about, and how long each speaks. */
export function TalkSetUp({ exercise }: { readonly exercise: Exercise }) {
  const { talk: words } = useWords();
  const { setUp } = words;
  const start = useStartTalk();
  const [, navigate] = useLocation();
  const { value: draft, put: setDraft, saveAs } = useKept('line talk', empty);
  const [problem, setProblem] = useState<ReturnType<typeof problemOfTalk>>(null);
  const isStarting = useRef(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfTalk(draft);
    setProblem(found);
    if (found || isStarting.current) return;
    isStarting.current = true;
    const hasBegun = await saveAs(() => start(draft));
    isStarting.current = false;
    if (hasBegun) navigate('/talk');
  }

  return (
    <form className={styles.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <StateCheck asks={exercise.asks} />
      <section>
        <h2>{setUp.seats}</h2>
        <p>{setUp.seatsText}</p>
        <ul className={styles.seats}>
          {seats.map((seat) => (
            <li key={seat}>
              <SeatShape seat={seat} />
              {words.seats[seat]}
            </li>
          ))}
        </ul>
      </section>
      <TopicChoice
        draft={draft}
        problem={problem && setUp.problems[problem]}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          setProblem(null);
        }}
      />
      <Chips
        legend={setUp.floor}
        options={floorLengths.map((length) => ({ value: `${length}`, label: setUp.minutes(length) }))}
        chosen={`${draft.floorMinutes}`}
        onChoose={(value) => setDraft({ ...draft, floorMinutes: Number(value) as FloorLength })}
      />
      <div className={styles.actions}>
        <Button look="main" type="submit">
          {setUp.begin}
        </Button>
      </div>
    </form>
  );
}
