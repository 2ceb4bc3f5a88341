import type { Lens, StageId } from '../content/schema';
import { promptDepth } from '../domain/checkIn';
import { epochDay } from '../domain/day';
import { inSeededOrder } from '../domain/pick';
import { useIsAlone, useJourney } from './useJourney';
import { useNotebook } from './useNotebook';
import { useToday } from './useToday';
import { useWords } from './useWords';

const joyful: readonly StageId[] = ['reconnect', 'strengthen'];

/** Everything a stage has for this person: nothing of another lens, nothing that needs a partner who is not there. */
export function useStageReading(stage: StageId) {
  const words = useWords();
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

  const suits = (item: {
    readonly lens: 'any' | Lens;
    readonly needsPartner?: true;
    readonly touch?: true;
  }) =>
    (item.lens === 'any' || lens === 'both' || item.lens === lens) &&
    !(isAlone && (item.needsPartner || item.touch)) &&
    (!item.touch || profile?.touch === true);
  const isHere = ({ stages }: { readonly stages: 'all' | readonly StageId[] }) =>
    stages === 'all' || stages.includes(stage);

  return {
    reading:
      (isAlone && lens === 'both' && words.stageTexts[stage].alone) || words.stageTexts[stage].readings[lens],
    practices: words.stageTexts[stage].practices.filter(suits),
    prompts: fromToday(
      words.prompts.filter((prompt) => suits(prompt) && isHere(prompt) && prompt.depth <= depth),
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
        suits(card) && isHere(card) && (!card.causes || card.causes.some((cause) => causes.includes(cause))),
    ),
  };
}
