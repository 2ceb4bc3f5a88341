import { expect, it } from 'vitest';
import { waysFor } from '../../domain/brokenPromise';

it('without safety no way could stir anyone up, and alone none needs the other', () => {
  expect(waysFor({}, false)).toEqual(['say', 'limit', 'pause', 'person', 'nothing']);
  expect(waysFor({}, true)).toEqual(['limit', 'pause', 'person', 'nothing']);
  for (const safe of ['no', 'unsure'])
    expect(waysFor({ safe }, false)).toEqual(['pause', 'person', 'nothing']);
  expect(waysFor({ safe: 'yes' }, false)).toHaveLength(5);
});
