import { expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { isOpen } from '../../domain/outcome';

it.each([
  ['today can be answered', '2026-03-04', true],
  ['yesterday can be answered', '2026-03-03', true],
  ['six days ago, across the end of a month, can be answered', '2026-02-26', true],
  ['seven days ago is closed', '2026-02-25', false],
  ['tomorrow cannot be answered yet', '2026-03-05', false],
])('%s', (_sentence, day, expected) => {
  expect(isOpen(toDay(day), toDay('2026-03-04'))).toBe(expected);
});
