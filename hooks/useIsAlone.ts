import { isAlone } from '../domain/profile';
import { useNotebook } from './useNotebook';

/** Whether nothing shown may need a partner. */
export function useIsAlone(): boolean {
  return isAlone(useNotebook().profile);
}
