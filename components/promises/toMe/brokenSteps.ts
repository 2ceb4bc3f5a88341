export const safeties = ['yes', 'unsure', 'no'] as const;
type Safety = (typeof safeties)[number];

const ways = ['say', 'limit', 'pause', 'person', 'nothing'] as const;
export type Way = (typeof ways)[number];

/** What is chosen and written on the way. It is never stored, sent on or put into an address. */
export interface BrokenAnswers {
  readonly feelings: readonly string[];
  readonly feelingWords: string;
  readonly safety: Safety | null;
  readonly needs: readonly string[];
  readonly needWords: string;
  readonly way: Way | null;
}

export const noAnswers: BrokenAnswers = {
  feelings: [],
  feelingWords: '',
  safety: null,
  needs: [],
  needWords: '',
  way: null,
};

export type BrokenPlace = 'feel' | 'safe' | 'unsafe' | 'need' | 'choose' | 'way' | 'end';

/** Those that are counted; *unsafe* stands between them where it is called for. */
export const brokenSteps: readonly BrokenPlace[] = ['feel', 'safe', 'need', 'choose', 'way'];

const isUnsafe = ({ safety }: BrokenAnswers) => safety === 'no' || safety === 'unsure';

const onward: Readonly<Record<BrokenPlace, BrokenPlace>> = {
  feel: 'safe',
  safe: 'need',
  unsafe: 'need',
  need: 'choose',
  choose: 'way',
  way: 'end',
  end: 'end',
};

export function placeAfter(place: BrokenPlace, answers: BrokenAnswers): BrokenPlace {
  return place === 'safe' && isUnsafe(answers) ? 'unsafe' : onward[place];
}

/** Whether going on means to leave the step out. */
export function isLeftOut(place: BrokenPlace, answers: BrokenAnswers): boolean {
  switch (place) {
    case 'feel':
      return answers.feelings.length === 0 && !answers.feelingWords.trim();
    case 'need':
      return answers.needs.length === 0 && !answers.needWords.trim();
    case 'safe':
      return answers.safety === null;
    default:
      return place === 'unsafe';
  }
}

const needsTheOther: readonly Way[] = ['say'];
const mayProvoke: readonly Way[] = ['say', 'limit'];

/** What can be done: alone nothing that needs the other, and without safety nothing that could stir them up. */
export function waysFor(answers: BrokenAnswers, isAlone: boolean): readonly Way[] {
  return ways.filter(
    (way) => !(isAlone && needsTheOther.includes(way)) && !(isUnsafe(answers) && mayProvoke.includes(way)),
  );
}
