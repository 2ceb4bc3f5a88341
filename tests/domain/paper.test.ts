import { expect, it } from 'vitest';
import { english } from '../../content/en';
import type { Exercise } from '../../content/schema';
import { toDay } from '../../domain/day';
import { fileNameOf, paperOf, plainTextOf } from '../../domain/paper';

const exercise = {
  id: 'setback-plan',
  steps: [
    {
      id: 'one',
      title: 'One',
      fields: [
        { id: 'signs', kind: 'list', label: 'Signs' },
        {
          id: 'what',
          kind: 'some',
          label: 'What',
          options: [
            { value: 'a', label: 'A walk' },
            { value: 'b', label: 'Tea' },
          ],
        },
        { id: 'aside', kind: 'line', label: 'Aside', isAside: true },
        { id: 'empty', kind: 'text', label: 'Empty' },
        { id: 'true', kind: 'text', label: 'True' },
        { id: 'on', kind: 'date', label: 'On' },
      ],
    },
  ],
} as unknown as Exercise;
const inWords = english.dates.date;
const answers = {
  signs: ['Short answers', ' ', 'No sleep'],
  what: ['b', 'gone'],
  aside: 'x',
  empty: '  ',
  true: ' We kept it. 🍞\nשלום ',
};

it('paper has each answer below its label, lists as lines, and nothing that is empty or aside', () => {
  const blocks = paperOf(exercise, { answers }, inWords);
  expect(plainTextOf(blocks)).toBe(
    'Signs\n– Short answers\n– No sleep\n\nWhat\nTea\n\nTrue\nWe kept it. 🍞\nשלום\n',
  );
});

it('paper has a day as words, and what is no day as it was written', () => {
  const on = (day: string) => plainTextOf(paperOf(exercise, { answers: { on: day } }, inWords));
  expect(on('2026-05-04')).toBe('On\n4 May 2026\n');
  expect(on('in spring')).toBe('On\nin spring\n');
});

it('a letter is prose without labels', () => {
  const blocks = paperOf({ ...exercise, paper: 'letter' }, { answers: { true: 'One.', signs: [] } }, inWords);
  expect(plainTextOf(blocks)).toBe('One.\n');
});

it('a file has a name that says nothing', () => {
  expect(fileNameOf(toDay('2026-11-23'))).toBe('notes-2026-11-23.txt');
});
