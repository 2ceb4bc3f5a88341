import { useDailyWords } from '../../hooks/useDailyWords';
import { useSupportCues } from '../../hooks/useSupportCues';
import { Button } from '../ui/Button';

/** The way out of the quiet time after hard days, also when its card in the popup was put away. */
export function EndQuietTime() {
  const { supportCues } = useDailyWords();
  const { endHardStretch } = useSupportCues();
  return (
    <Button look="text" onClick={() => void endHardStretch()}>
      {supportCues['hard-stretch'].end}
    </Button>
  );
}
