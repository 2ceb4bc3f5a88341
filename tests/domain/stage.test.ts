import { describe, expect, it } from 'vitest';
import { stageIds } from '../../content/schema';
import { addDays } from '../../domain/day';
import { focusOf, neighboursOf, numberOf, type StageMove } from '../../domain/stage';
import { monday } from '../support/factories';

const move = (to: StageMove['to'], changedAt: number, change: Partial<StageMove> = {}): StageMove => ({
  id: `${changedAt}`,
  changedAt,
  day: monday,
  to,
  ...change,
});

describe('the stage in focus', () => {
  it('is the first one until someone chooses', () => {
    expect(focusOf([])).toBe('understand');
  });

  it('is the one chosen last, in whatever order the moves are read', () => {
    const moves = [move('forgive', 3), move('help', 1), move('apologise', 2)];
    expect(focusOf(moves)).toBe('forgive');
    expect(focusOf(moves.toReversed())).toBe('forgive');
  });

  it('is the one moved back to, as freely as forward', () => {
    expect(focusOf([move('strengthen', 1), move('understand', 2)])).toBe('understand');
  });

  it('goes by the moment of choosing, so travelling west does not undo a choice', () => {
    expect(focusOf([move('help', 1), move('forgive', 2, { day: addDays(monday, -1) })])).toBe('forgive');
  });

  it('forgets a move that was taken back', () => {
    expect(focusOf([move('help', 1), move('forgive', 2, { removed: true })])).toBe('help');
    expect(focusOf([move('forgive', 2, { removed: true })])).toBe('understand');
  });
});

describe('the nine stages', () => {
  it('are counted from one to nine', () => {
    expect(stageIds.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['understand', ['acknowledge']],
    ['acknowledge', ['understand', 'apologise']],
    ['help', ['boundaries', 'reconnect']],
    ['strengthen', ['forgive']],
  ] as const)('%s lies beside %s', (stage, neighbours) => {
    expect(neighboursOf(stage)).toEqual(neighbours);
  });
});
