import type { Cause, Lens, StageId } from '../content/schema';
import { changeProfile, moveTo } from '../storage/profile';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';
import { useToday } from './useToday';

/** Who the words are for and which stage is in focus. */
export function useProfile() {
  const { profile, focus } = useNotebook();
  const { day } = useToday();
  const { save } = useSave();
  const at = () => now().epochMilliseconds;
  return {
    lens: profile?.lens ?? 'both',
    causes: profile?.causes ?? [],
    touch: profile?.touch ?? false,
    isWelcomed: profile?.isWelcomed ?? false,
    isParting: profile?.isParting ?? false,
    focus,
    setLens: (lens: Lens) => save(() => changeProfile({ lens }, at())),
    setCauses: (causes: readonly Cause[]) => save(() => changeProfile({ causes }, at())),
    setTouch: (touch: boolean) => save(() => changeProfile({ touch }, at())),
    finishWelcome: () => save(() => changeProfile({ isWelcomed: true }, at())),
    moveTo: (stage: StageId) => save(() => moveTo(stage, day, at())),
  };
}
