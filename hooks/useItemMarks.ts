import { markItem } from '../storage/shown';
import { now } from './clock';
import { useSave } from './useSave';

/** Lets what was put away come again. */
export function useItemMarks() {
  const { save } = useSave();
  return { takeBack: (itemId: string) => save(() => markItem(itemId, null, now().epochMilliseconds)) };
}
