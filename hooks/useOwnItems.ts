import type { OwnItem } from '../domain/ownItem';
import { addOwnItem, removeOwnItem } from '../storage/ownItems';
import { now } from './clock';
import { useNotebook } from './useNotebook';
import { useSave } from './useSave';

/** Gestures and lines in the person's own words, and how to add and take away. */
export function useOwnItems() {
  const { ownItems } = useNotebook();
  const { save, saveForm } = useSave();
  return {
    items: ownItems,
    add: (kind: OwnItem['kind'], text: string) =>
      saveForm(() => addOwnItem(kind, text, now().epochMilliseconds)),
    remove: (id: string) => save(() => removeOwnItem(id, now().epochMilliseconds)),
  };
}
