import { useTakesLong, useTrouble } from '../../hooks/useTrouble';
import { FailurePage } from './FailurePage';

/** Stands where a page will be while nothing was read yet: nothing at first, and then why. */
export function Unread() {
  const trouble = useTrouble();
  const takesLong = useTakesLong(true);
  const why = trouble ?? (takesLong ? 'slow' : null);
  return why && <FailurePage key={why} why={why} />;
}
