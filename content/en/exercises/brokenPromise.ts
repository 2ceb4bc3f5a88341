import type { Exercise, ExerciseStep, StepCondition } from '../../schema';
import { toMe } from '../interface/toMe';

const { broken } = toMe;

const asOptions = (words: readonly string[]) => words.map((word) => ({ value: word, label: word }));
const isUnsafe: readonly StepCondition[] = [{ field: 'safe', is: ['unsure', 'no'] }];

/** What could stir someone up is no way while one is not safe. */
const mayProvoke: readonly string[] = ['say', 'limit'];

const ways = Object.entries(broken.ways).map(
  ([way, { name }]): ExerciseStep => ({
    id: `way-${way}`,
    title: name,
    fields: [],
    when: [{ field: 'way', is: [way] }],
    ...(mayProvoke.includes(way) ? { unless: isUnsafe } : {}),
  }),
);

export const brokenPromise: Exercise = {
  id: 'broken-promise',
  name: broken.title,
  quietName: 'A hard moment',
  about: broken.about,
  group: 'steady',
  minutes: 5,
  lens: 'hurt',
  stages: ['transparency', 'boundaries'],
  cards: [],
  before: [broken.lead],
  search: ['let down', 'broken', 'disappointed', 'again', 'not kept', 'angry'],
  asks: [],
  steps: [
    {
      id: 'feel',
      title: broken.feel.title,
      hint: broken.feel.hint,
      fields: [
        { id: 'feelings', kind: 'some', label: broken.feel.title, options: asOptions(broken.feel.words) },
        { id: 'feelingWords', kind: 'line', label: broken.feel.field },
      ],
    },
    {
      id: 'safe',
      title: broken.safe.title,
      hint: broken.safe.hint,
      fields: [
        {
          id: 'safe',
          kind: 'one',
          label: broken.safe.title,
          options: Object.entries(broken.safe.answers).map(([value, label]) => ({ value, label })),
        },
      ],
    },
    { id: 'unsafe', title: broken.unsafe.title, lines: broken.unsafe.lines, fields: [], when: isUnsafe },
    {
      id: 'need',
      title: broken.need.title,
      hint: broken.need.hint,
      fields: [
        { id: 'needs', kind: 'some', label: broken.need.title, options: asOptions(broken.need.words) },
        { id: 'needWords', kind: 'line', label: broken.need.field },
      ],
    },
    {
      id: 'choose',
      title: broken.choose.title,
      hint: broken.choose.hint,
      fields: [
        {
          id: 'way',
          kind: 'one',
          label: broken.choose.title,
          isNeeded: true,
          options: Object.entries(broken.ways).map(([value, { name }]) => ({ value, label: name })),
        },
      ],
    },
    ...ways,
  ],
  closing: { text: broken.close.text, next: broken.close.small },
  keeps: 'until-left',
};
