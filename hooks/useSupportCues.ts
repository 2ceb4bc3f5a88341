import { cuesOf } from '../domain/support';
import { endHardStretch } from '../storage/journey';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useSettings } from './useSettings';
import { useToday } from './useToday';

/** What today's taps call for; nothing when the person does not want to be asked. */
export function useSupportCues() {
  const { profile, answers, journey, lastAnsweredBefore } = useNotebook();
  const { showsSupportCues } = useSettings();
  const { day: today } = useToday();
  const { save } = useSave();
  const facts = {
    lens: profile?.lens ?? 'both',
    today,
    answers,
    lastAnsweredBefore,
    endedHardStretchOn: journey.endedHardStretchOn,
  };
  return {
    cues: showsSupportCues ? cuesOf(facts) : [],
    endHardStretch: () => save(() => endHardStretch(today, now().epochMilliseconds)),
  };
}
