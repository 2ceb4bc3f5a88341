import { Link, Redirect } from 'wouter';
import { type StageId, stageIds } from '../../content/schema';
import { mostTended } from '../../domain/journey';
import { numberOf } from '../../domain/stage';
import { useCover } from '../../hooks/useCover';
import { useJourney } from '../../hooks/useJourney';
import { useKept } from '../../hooks/useKept';
import { useStageName } from '../../hooks/useStageName';
import { useStageReading } from '../../hooks/useStageReading';
import { useWords } from '../../hooks/useWords';
import { ReviewsDue } from '../agreements/ReviewsDue';
import { OpenOnly } from '../cover/OpenOnly';
import { Section } from '../home/Section';
import { OfferedLine } from '../practices/OfferedLine';
import { Button } from '../ui/Button';
import { ChoiceRow } from '../ui/ChoiceRow';
import { Field } from '../ui/Field';
import { StageCards } from './StageCards';
import styles from './StagePage.module.css';
import { StageTurns } from './StageTurns';

// Openness and letting go can be asked for with force, so these two point to the private look first.
const safetyFirst: readonly StageId[] = ['transparency', 'forgive'];

/** One stage opened: what it is, its signs, small practices, a question, and why it helps. */
export function StagePage({ params }: { readonly params: { readonly number: string } }) {
  // Addresses stay in the browser's history, so they carry a number and no name.
  const stage = stageIds.find((id) => `${numberOf(id)}` === params.number);
  return stage ? <OpenStage key={stage} stage={stage} /> : <Redirect to="/path" replace />;
}

function OpenStage({ stage }: { readonly stage: StageId }) {
  const { path } = useWords();
  const nameOf = useStageName();
  const { focus } = useJourney();
  const { reading, practices, patience } = useStageReading(stage);
  const isOpen = useCover().cover === 'open';
  return (
    <Section title={nameOf(stage)} lead={isOpen ? reading.what : undefined} state={focus}>
      <p className={styles.ways}>
        <Link href="/path">{path.back}</Link>
        {isOpen && safetyFirst.includes(stage) && <Link href="/look">{path.safetyFirst}</Link>}
      </p>
      <OpenOnly>
        {stage === 'transparency' && <ReviewsDue kind="transparency" />}
        {stage === 'boundaries' && <ReviewsDue kind="boundary" />}
        <section className={styles.part}>
          <h2>{path.why}</h2>
          <p>{reading.why}</p>
        </section>
        <StageActions stage={stage} />
        <Signs stage={stage} />
        <section className={styles.part}>
          <h2>{path.practices}</h2>
          <ul className={styles.practices}>
            {practices.map(({ id, text, minutes }) => (
              <li key={id}>
                <span>{text}</span>
                <small>{path.minutes(minutes)}</small>
              </li>
            ))}
          </ul>
        </section>
        <OfferedLine stage={stage} />
        <StageTurns stage={stage} />
        <StageCards stage={stage} />
        <aside className={styles.part}>
          <h2>{path.patience}</h2>
          <p>{patience.text}</p>
        </aside>
      </OpenOnly>
    </Section>
  );
}

function Signs({ stage }: { readonly stage: StageId }) {
  const { path } = useWords();
  const { signAnswer, answerSign } = useJourney();
  const { reading } = useStageReading(stage);
  const values = ['1', '2', '3'] as const;
  return (
    <section className={styles.part}>
      <h2>{path.signs}</h2>
      <p className={styles.quiet}>{path.signsLead}</p>
      <div className={styles.signs}>
        {reading.signs.map(({ id, text }) => {
          const answer = signAnswer(id);
          return (
            <ChoiceRow
              key={id}
              question={text}
              options={values.map((value, index) => ({ value, label: path.signAnswers[index] ?? '' }))}
              chosen={values.find((value) => Number(value) === answer) ?? null}
              onChoose={(value) => void answerSign(id, value ? (Number(value) as 1 | 2 | 3) : null)}
            />
          );
        })}
      </div>
    </section>
  );
}

function StageActions({ stage }: { readonly stage: StageId }) {
  const { path } = useWords();
  const { focus, tended, moveTo, setTended } = useJourney();
  const { value: note, put: setNote, saveAs } = useKept(`line stage-${numberOf(stage)}`, '');
  const isTended = tended.includes(stage);
  const isFull = tended.filter((id) => id !== stage).length >= mostTended;
  if (stage === focus) return <p className={styles.here}>{path.here}</p>;
  const why = stageIds.indexOf(stage) < stageIds.indexOf(focus) ? 'return' : 'choice';
  return (
    <section className={styles.actions}>
      <Field label={path.chooseNote} own={note}>
        {(ids) => (
          <input {...ids} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => void saveAs(() => moveTo(stage, why, note))}>{path.choose}</Button>
        {isTended ? (
          <Button onClick={() => void setTended(stage, false)}>{path.untend}</Button>
        ) : (
          <Button disabled={isFull} onClick={() => void setTended(stage, true)}>
            {path.tend}
          </Button>
        )}
      </div>
      {!isTended && isFull && <p className={styles.quiet}>{path.tendFull}</p>}
    </section>
  );
}
