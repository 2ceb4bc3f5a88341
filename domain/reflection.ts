/** Answers to the private look at safety. They are never stored. */
export const reflectionAnswers = ['no', 'sometimes', 'yes', 'unsaid'] as const;
export type ReflectionAnswer = (typeof reflectionAnswers)[number];

const aboutThePartner = 5;
const sometimesNeeded = 2;

/**
 * What the six answers ask for: safety first after any yes to the first five, two times sometimes, or silence
 * on either of the first two; help for oneself after a yes to the sixth.
 */
export function readingOf(answers: readonly (ReflectionAnswer | null)[]): {
  readonly isUnsafe: boolean;
  readonly hasHarmed: boolean;
} {
  const partner = answers.slice(0, aboutThePartner);
  const times = (wanted: ReflectionAnswer) => partner.filter((answer) => answer === wanted).length;
  return {
    isUnsafe:
      times('yes') > 0 || times('sometimes') >= sometimesNeeded || partner.slice(0, 2).includes('unsaid'),
    hasHarmed: answers[aboutThePartner] === 'yes',
  };
}
