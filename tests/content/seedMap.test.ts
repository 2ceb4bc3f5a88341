import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { causes, exerciseIds, lenses, scaleQuestionIds, stageIds } from '../../content/schema';
import { seedMap } from '../../content/seedMap';

/** Every heading and every bullet of the seed article, in its order. */
const units = [
  'Opening',
  'Understanding the Breakdown of Trust',
  'Common Causes of Betrayal',
  'Common Causes of Betrayal › Infidelity',
  'Common Causes of Betrayal › Dishonesty',
  'Common Causes of Betrayal › Financial Secrecy',
  'Common Causes of Betrayal › Addiction Issues',
  'Common Causes of Betrayal › Emotional Neglect',
  'The Psychological Impact on Partners',
  'The Psychological Impact on Partners › The Betrayed Partner',
  'The Psychological Impact on Partners › The Offending Partner',
  'The Psychological Impact on Partners › Couple Dynamics',
  'Steps to Rebuild Trust',
  'Acknowledge the Breach',
  'Acknowledge the Breach › Open Communication',
  'Acknowledge the Breach › Express Emotions',
  'Offer a Sincere Apology',
  'Offer a Sincere Apology › Genuine Remorse',
  'Offer a Sincere Apology › Commitment to Change',
  'Establish Transparency',
  'Establish Transparency › Open Access',
  'Establish Transparency › Consistent Behavior',
  'Set and Respect Boundaries',
  'Set and Respect Boundaries › Define Limits',
  'Set and Respect Boundaries › Mutual Respect',
  'Seek Professional Help',
  'Seek Professional Help › Couples Therapy',
  'Seek Professional Help › Individual Counseling',
  'Rebuilding Emotional Connection',
  'Reignite Intimacy',
  'Reignite Intimacy › Quality Time',
  'Reignite Intimacy › Physical Affection',
  'Practice Empathy and Understanding',
  'Practice Empathy and Understanding › Active Listening',
  'Practice Empathy and Understanding › Emotional Support',
  'Develop New Shared Goals',
  'Develop New Shared Goals › Common Objectives',
  'Develop New Shared Goals › Joint Activities',
  'The Importance of Patience in Rebuilding Trust',
  'The Role of Forgiveness in the Process',
  'How Forgiveness Helps',
  'The Process of Forgiveness',
  'Building a Stronger Relationship Post-Trust Repair',
  'Focus on Effective Communication',
  'Focus on Effective Communication › Active Listening',
  'Focus on Effective Communication › Be Transparent',
  'Focus on Effective Communication › Express Vulnerability',
  'Prioritize Quality Time Together',
  'Prioritize Quality Time Together › Consistency in Small Gestures',
  'Prioritize Quality Time Together › Shared Experiences',
  'Conclusion',
];

type Entry = (typeof seedMap)[number];

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const texts = stageIds.map((id) => english.stageTexts[id]);
const router = readFileSync('components/home/HomePage.tsx', 'utf8');

const idsByKind: Readonly<Record<string, readonly string[]>> = {
  stage: stageIds,
  practice: texts.flatMap(({ practices }) => idsOf(practices)),
  sign: texts.flatMap(({ readings }) => lenses.flatMap((lens) => idsOf(readings[lens].signs))),
  gesture: idsOf(english.gestures),
  line: idsOf(english.encouragements),
  prompt: idsOf(english.prompts),
  template: idsOf(english.promiseTemplates),
  cause: causes,
  card: [
    ...causes.flatMap((id) => idsOf(english.causes[id].cards)),
    ...lenses.flatMap((lens) => [...idsOf(english.perspectives[lens]), english.patience[lens].id]),
  ],
  evidence: idsOf(english.evidenceCards),
  activity: idsOf(english.activities),
  grounding: idsOf(english.groundings),
  setback: idsOf(english.setbackMessages),
  question: scaleQuestionIds,
  exercise: idsOf(english.exercises),
  page: [...router.matchAll(/\bpath(?:: '|=")(\/[^'":]*)['"]/g)].map(([, path = '']) => path),
};
const existing = new Set(
  Object.entries(idsByKind).flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`)),
);

const nowhere = (map: readonly Entry[]) =>
  map.flatMap(({ unit, carriedBy }) =>
    carriedBy.filter((id) => !existing.has(id)).map((id) => `${unit}: nothing is called ${id}`),
  );

describe('the seed', () => {
  it('has every heading and every bullet in the map, once and in its order', () => {
    expect(seedMap.map(({ unit }) => unit)).toEqual(units);
    expect(new Set(units).size).toBe(units.length);
  });

  it.each(seedMap)('has two to nine things that carry “$unit”', ({ unit, carriedBy }) => {
    expect(carriedBy.length, unit).toBeGreaterThanOrEqual(2);
    expect(carriedBy.length, unit).toBeLessThanOrEqual(9);
    expect(new Set(carriedBy).size, `${unit}: one of them is named twice`).toBe(carriedBy.length);
  });

  it('is carried by what exists', () => {
    expect(nowhere(seedMap)).toEqual([]);
  });

  it('would not be carried by what does not exist', () => {
    const wrong = [
      'gesture:no-such-gesture',
      'stage:patience',
      'page:/nowhere',
      'page:/path/:stage',
      'gift:self-slow-breath',
      'understand',
      'line:self-slow-breath',
    ];
    expect(nowhere([{ unit: 'Opening', carriedBy: ['gesture:self-slow-breath', ...wrong] }])).toEqual(
      wrong.map((id) => `Opening: nothing is called ${id}`),
    );
  });
});

describe('of the content', () => {
  const carriers = new Set(seedMap.flatMap(({ carriedBy }) => carriedBy));

  it.each(Object.keys(idsByKind))('the kind “%s” carries something', (kind) => {
    expect([...carriers].some((id) => id.startsWith(`${kind}:`))).toBe(true);
  });

  it('every stage, every cause and every exercise has its place in the seed', () => {
    const needed = [
      ...stageIds.map((id) => `stage:${id}`),
      ...causes.map((id) => `cause:${id}`),
      ...exerciseIds.map((id) => `exercise:${id}`),
    ];
    expect(needed.filter((id) => !carriers.has(id))).toEqual([]);
  });
});
