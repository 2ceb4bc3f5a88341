import type { StageId } from '../content/schema';
import { moveOffered, type SignAnswer } from '../domain/journey';
import { isAlone, saidTo } from '../domain/profile';
import type { StageMove } from '../domain/stage';
import { partWays } from '../storage/agreements';
import {
  answerSign,
  endHold,
  recordBreach,
  recordOffer,
  setTended,
  settleBreach,
  startHold,
} from '../storage/journey';
import { changeProfile, moveTo } from '../storage/profile';
import { putAwayCard } from '../storage/shown';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useStretch } from './useStretch';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** Where the person is on the path, what may be offered, and how they move. */
export function useJourney() {
  const { journey, focus, profile, answers, shown } = useNotebook();
  const { day: today } = useToday();
  const { stageTexts } = useWords();
  const { save, saveForm } = useSave();
  const at = () => now().epochMilliseconds;
  const lens = profile?.lens ?? 'both';
  const { isHardStretch: isHard, tended, hold } = useStretch();
  const { readings, alone } = stageTexts[focus];
  const reading = saidTo({ lens, isAlone: isAlone(profile) }, readings, alone);
  const facts = {
    lens,
    focus,
    today,
    signIds: reading.signs.map(({ id }) => id),
    signAnswers: journey.signAnswers,
    answers,
    // What broke between two is no reason to go back once they part.
    breaches: profile?.isParting ? [] : journey.breaches,
    offers: journey.offers,
    moves: journey.moves,
    shown,
    isHardStretch: isHard,
  };
  const offered = moveOffered(facts);
  return {
    focus,
    lens,
    tended,
    breaches: journey.breaches,
    moves: journey.moves,
    hold,
    isHardStretch: isHard,
    offered,
    signAnswer: (signId: string) => journey.signAnswers.find((one) => one.signId === signId)?.value ?? null,
    answerSign: (signId: string, value: SignAnswer['value'] | null) =>
      save(() => answerSign(signId, value, at())),
    moveTo: (stage: StageId, why: NonNullable<StageMove['why']>, note = '') =>
      saveForm(async () => {
        // The focus is not tended beside itself: its place among the two is free again.
        await setTended(stage, false, at());
        await moveTo(stage, today, at(), { why, note });
      }),
    setTended: (stage: StageId, isTended: boolean) => save(() => setTended(stage, isTended, at())),
    /** Chooses to stay where a move is offered. */
    stay: () => save(() => putAwayCard(offered === 'ready' ? 'moving-on' : 'going-back', today, at())),
    markOffered: () => save(() => recordOffer(focus, today, at())),
    recordBreach: (note: string) => saveForm(() => recordBreach(today, note, at())),
    settleBreach: (id: string) => save(() => settleBreach(id, today, at())),
    startHold: (days: number) => saveForm(() => startHold(today, days, at())),
    endHold: () => save(() => endHold(today, at())),
    setMode: (mode: 'joint' | 'individual') => save(() => changeProfile({ mode }, at())),
    setParting: (isParting: boolean) =>
      save(() => (isParting ? partWays(today, at()) : changeProfile({ isParting }, at()))),
  };
}
