import { useState } from 'react';
import { addDays, daysUntil } from '../../domain/day';
import { isOpen, openDays, outcomeValues } from '../../domain/outcome';
import { currentTerm, isDueOn } from '../../domain/pledge';
import { lastDayToOwn } from '../../domain/streak';
import { type PledgeView, useMarks, usePledgeActions } from '../../hooks/usePledges';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ChoiceRow } from '../ui/ChoiceRow';
import { OwnSlipForm } from './OwnSlipForm';
import styles from './PledgeCard.module.css';
import { PledgeForm } from './PledgeForm';
import { StreakLine } from './StreakLine';
import { WeekMarks } from './WeekMarks';

/** One promise with its week, its counts, and what can be done with it. */
export function PledgeCard({ view }: { readonly view: PledgeView }) {
  const words = useWords();
  const { promises } = words.home;
  const { day: today } = useToday();
  const { revise, rest, resume, finish } = usePledgeActions();
  const [isEditing, setIsEditing] = useState(false);
  const [isFinishing, setIsFinishing] = useState(false);
  const { pledge, text, status, streak, outcomes, repairs } = view;
  const term = currentTerm(pledge);
  const rhythm =
    term.cadence.kind === 'daily'
      ? words.shared.daily
      : words.shared.everyWeekday(term.cadence.days.map((day) => words.shortWeekdayNames[day] ?? ''));
  const owned = repairs.filter(({ removed, ownedOn }) => !removed && isOpen(ownedOn, today));
  const slips = outcomes.filter(
    ({ value, removed, day }) =>
      value === 'missed' &&
      !removed &&
      today <= lastDayToOwn(pledge, day) &&
      !repairs.some((repair) => repair.day === day && !repair.removed),
  );

  const state = `${isEditing} ${isFinishing} ${status} ${slips.length}`;

  if (isEditing) {
    return (
      <Card label={text} state={state}>
        <PledgeForm
          start={{ text, cadence: term.cadence }}
          saveWord={promises.saveChange}
          onSave={async (draft) => {
            const saved = await revise(pledge, draft);
            if (saved) setIsEditing(false);
            return saved;
          }}
          onCancel={() => setIsEditing(false)}
        />
      </Card>
    );
  }
  return (
    <Card label={text} state={state}>
      <div className={styles.head}>
        <div>
          <h3>{text}</h3>
          <p className={styles.quiet}>
            {rhythm} · {promises.began(words.dates.date(pledge.terms[0]?.from ?? today))}
          </p>
          <p className={styles.quiet}>
            {status === 'finished' ? (
              words.shared.keptInAll(streak.keptInAll)
            ) : (
              <StreakLine streak={streak} />
            )}
          </p>
        </div>
        {status !== 'finished' && <WeekMarks view={view} today={today} />}
      </div>
      {status !== 'finished' && <LastDays view={view} />}
      {slips.map(({ day }) => (
        <OwnSlipForm key={day} pledge={pledge} day={day} keepsRow={streak.open > 0} />
      ))}
      {owned.map(({ id, day, makeGood }) => (
        <p key={id} className={styles.quiet}>
          {promises.owned(words.dates.weekdayAndDate(day), makeGood)}
        </p>
      ))}
      <div className={styles.actions}>
        {isFinishing ? (
          <>
            <p>{promises.finishQuestion}</p>
            <Button look="main" onClick={() => void finish(pledge)}>
              {promises.finishYes}
            </Button>
            <Button onClick={() => setIsFinishing(false)}>{words.shared.cancel}</Button>
          </>
        ) : (
          <>
            {status !== 'finished' && (
              <Button onClick={() => setIsEditing(true)} aria-label={`${promises.edit}: ${text}`}>
                {promises.edit}
              </Button>
            )}
            {status === 'active' && <Button onClick={() => void rest(pledge)}>{promises.rest}</Button>}
            {status !== 'active' && <Button onClick={() => void resume(pledge)}>{promises.resume}</Button>}
            {status !== 'finished' && <Button onClick={() => setIsFinishing(true)}>{promises.finish}</Button>}
          </>
        )}
      </div>
    </Card>
  );
}

function LastDays({ view }: { readonly view: PledgeView }) {
  const { home } = useWords();
  const { day: today } = useToday();
  const past = daysUntil(addDays(today, -1), openDays - 1).filter((day) => isMarkable(view, day));
  return (
    <div className={styles.days}>
      {isMarkable(view, today) && <DayRow view={view} day={today} />}
      {past.length > 0 && (
        <details>
          <summary>{home.promises.lastWeek}</summary>
          <div className={styles.days}>
            {past.reverse().map((day) => (
              <DayRow key={day} view={view} day={day} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

type Day = ReturnType<typeof addDays>;

function isMarkable({ pledge, outcomes }: PledgeView, day: Day): boolean {
  return isDueOn(pledge, day) || outcomes.some((outcome) => outcome.day === day && !outcome.removed);
}

function DayRow({ view, day }: { readonly view: PledgeView; readonly day: Day }) {
  const { shared, popup, dates } = useWords();
  const { day: today } = useToday();
  const { markOf, mark } = useMarks(day);
  return (
    <ChoiceRow
      question={day === today ? popup.today : dates.weekdayAndDate(day)}
      isQuestionQuiet
      options={outcomeValues.map((value) => ({ value, label: shared.outcomes[value] }))}
      chosen={markOf(view)}
      onChoose={(value) => void mark(view, value)}
    />
  );
}
