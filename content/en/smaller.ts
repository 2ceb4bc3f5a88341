/** Amounts as people write them, and a smaller one of the same kind. */
const smallerAmounts: readonly (readonly [RegExp, string])[] = [
  [/\bhalf an hour\b/i, 'ten minutes'],
  [/\b(?:an|one) hour\b/i, 'half an hour'],
  [/\btwo hours\b/i, 'one hour'],
  [/\b(?:sixty|forty-five|forty) minutes\b/i, 'twenty minutes'],
  [/\bthirty minutes\b/i, 'fifteen minutes'],
  [/\btwenty minutes\b/i, 'ten minutes'],
  [/\b(?:fifteen|ten) minutes\b/i, 'five minutes'],
];

const fewestMinutes = 5;

function withSmallerAmount(text: string): string | null {
  const found = smallerAmounts.find(([amount]) => amount.test(text));
  if (found) return text.replace(...found);
  const [, minutes = '0'] = /\b(\d{1,3}) min(?:ute)?s?\b/i.exec(text) ?? [];
  const fewer = Math.max(fewestMinutes, Math.ceil(Number(minutes) / 2));
  return Number(minutes) > fewer ? text.replace(minutes, String(fewer)) : null;
}

const fewestWords = 3;
const moment = /^(?:if|when|whenever|before|after|once|while|until|as soon|at|in|on|every|each)\b/i;

/** The part before the first “and”, comma or full stop, if it says something by itself. */
function firstPartOf(text: string): string | null {
  const [first = ''] = text.split(/[.;:,]\s+|\s+and\s+/);
  const isPart = first.length < text.length - 1 && first.split(/\s+/).length >= fewestWords;
  return isPart && !moment.test(first) ? `${first}.` : null;
}

/** The words of a promise with a smaller first step, or null where only the person can tell. */
export function smallerWords(text: string): string | null {
  const words = text.trim();
  const smaller = withSmallerAmount(words) ?? firstPartOf(words);
  return smaller && smaller.charAt(0).toUpperCase() + smaller.slice(1);
}
