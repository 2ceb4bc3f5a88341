import { cuesOf, type SupportCue } from '../domain/support';
import { weeklyHopesOf, weeklyLookId } from '../domain/weeklyLook';
import { listRunsOf } from '../storage/exerciseRuns';
import { endHardStretch } from '../storage/journey';
import { putAwayCard } from '../storage/shown';
import { now } from './clock';
import { useLiveQuery } from './useLiveQuery';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** What today's taps call for and was not put away; nothing when the person does not want to be asked. */
export function useSupportCues() {
  const { profile, answers, journey, lastAnsweredBefore, shown } = useNotebook();
  const { showsSupportCues } = useSettings();
  const { day: today } = useToday();
  const { save } = useSave();
  const looks = useLiveQuery(() => listRunsOf(weeklyLookId)) ?? [];
  const facts = {
    lens: profile?.lens ?? 'both',
    today,
    answers,
    weeklyHopes: weeklyHopesOf(looks),
    lastAnsweredBefore,
    endedHardStretchOn: journey.endedHardStretchOn,
    shown,
  };
  return {
    cues: showsSupportCues ? cuesOf(facts) : [],
    putAway: (cue: SupportCue) => save(() => putAwayCard(cue, today, now().epochMilliseconds)),
    endHardStretch: () => save(() => endHardStretch(today, now().epochMilliseconds)),
  };
}
