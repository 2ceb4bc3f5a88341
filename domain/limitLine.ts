import { type IsolationTopic, isolationTopics, type LimitPatterns } from '../content/schema';

/**
 * What a sentence about limits is. A limit says what its owner will do, an agreement what both do, and a rule what the
 * other has to do. Anything else is unclear.
 */
export type LineReading = 'limit' | 'agreement' | 'rule' | 'unclear';

function plain(text: string): string {
  return text.trim().toLocaleLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
}

/** The condition with which a sentence begins, if it does, and what follows from it. */
function clausesOf(
  text: string,
  words: LimitPatterns,
): { readonly condition: string; readonly main: string } {
  const sentence = plain(text);
  if (!words.condition.test(sentence)) {
    const main = sentence.replace(words.lateCondition, '');
    return { condition: sentence.slice(main.length), main };
  }
  const at = sentence.search(words.mainClause);
  if (at < 0) return { condition: sentence, main: '' };
  return { condition: sentence.slice(0, at), main: sentence.slice(at).replace(/^[\s,]+/, '') };
}

/** Reads what kind of sentence it is. It only looks at the words, and can be wrong. */
export function readLine(text: string, words: LimitPatterns): LineReading {
  const { main } = clausesOf(text, words);
  if (words.rules.some((rule) => rule.test(main))) return 'rule';
  if (words.agreement.test(main)) return 'agreement';
  return words.limit.test(main) ? 'limit' : 'unclear';
}

/**
 * What a sentence touches that nobody should be cut off from. Of a limit only what it says of the other person counts:
 * whoever leaves the room to be safe cuts nobody off.
 */
export function isolationIn(text: string, words: LimitPatterns): readonly IsolationTopic[] {
  const isLimit = readLine(text, words) === 'limit';
  const { condition } = clausesOf(text, words);
  const looked = isLimit ? condition : plain(text);
  if (isLimit && !words.other.test(looked)) return [];
  return isolationTopics.filter((topic) => words.isolation[topic].test(looked));
}
