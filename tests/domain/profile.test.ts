import { describe, expect, it } from 'vitest';
import { saidTo } from '../../domain/profile';

const readings = { hurt: 'for the hurt', repairing: 'for the repairing', both: 'for two' };
const alone = { both: 'for one' };

describe('what is said to a person', () => {
  it('are the words for one, when there are some and the person goes on alone', () => {
    expect(saidTo({ lens: 'both', isAlone: true }, readings, alone)).toBe('for one');
    expect(saidTo({ lens: 'both', isAlone: false }, readings, alone)).toBe('for two');
  });

  it('are the words of the lens when none are only for one', () => {
    expect(saidTo({ lens: 'hurt', isAlone: true }, readings, alone)).toBe('for the hurt');
  });
});
