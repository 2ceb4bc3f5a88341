import type { StageId } from '../content/schema';
import { promptDepth } from '../domain/checkIn';
import { epochDay } from '../domain/day';
import { suits } from '../domain/eligible';
import { inSeededOrder } from '../domain/pick';
import { saidTo } from '../domain/profile';
import { useIsAlone } from './useIsAlone';
import { useJourney } from './useJourney';
import { useNotebook } from './useNotebook';
import { useToday } from './useToday';
import { useWords } from './useWords';

const joyful: readonly StageId[] = ['reconnect', 'strengthen'];

/** Everything a stage has for this person: nothing of another lens, nothing that needs a partner who is not there. */
export function useStageReading(stage: StageId) {
  const words = useWords();
  const texts = words.stageTexts[stage];
  const { profile, answers } = useNotebook();
  const { day } = useToday();
  const isAlone = useIsAlone();
  const lens = profile?.lens ?? 'both';
  const seed = profile?.installSeed ?? '';
  const { isHardStretch } = useJourney();
  const depth = promptDepth(answers, day, isHardStretch);
  /** A new first one every day, and none twice before all had their turn. */
  const fromToday = <Item extends { readonly id: string }>(items: readonly Item[]) => {
    const ordered = inSeededOrder(items, seed, 0);
    const start = ordered.length > 0 ? epochDay(day) % ordered.length : 0;
    return [...ordered.slice(start), ...ordered.slice(0, start)];
  };
  const causes = profile?.causes ?? [];

  const person = { lens, isAlone, touch: profile?.touch === true };
  const isHere = ({ stages }: { readonly stages: 'all' | readonly StageId[] }) =>
    stages === 'all' || stages.includes(stage);

  return {
    reading: saidTo({ lens, isAlone }, texts.readings, texts.alone),
    patience: saidTo({ lens, isAlone }, words.patience, words.patienceAlone),
    practices: texts.practices.filter((practice) => suits(practice, person)),
    prompts: fromToday(
      words.prompts.filter((prompt) => suits(prompt, person) && isHere(prompt) && prompt.depth <= depth),
    ),
    activities:
      isAlone || !joyful.includes(stage)
        ? []
        : fromToday(
            words.activities.filter(
              ({ touch, avoidCauses }) =>
                (!touch || profile?.touch) && !avoidCauses?.some((cause) => causes.includes(cause)),
            ),
          ),
    cards: words.evidenceCards.filter(
      (card) =>
        suits(card, person) &&
        isHere(card) &&
        (!card.causes || card.causes.some((cause) => causes.includes(cause))),
    ),
  };
}
