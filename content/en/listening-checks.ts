import type { WordCheck } from '../schema';

/**
 * What slips into listening. Each is found by plain patterns (without regard to case, with typographic apostrophes) and
 * shown with its reason; nothing is changed by itself. Order matters: of two that overlap the first is shown.
 */
export const listeningChecks: readonly WordCheck[] = [
  {
    id: 'at-least',
    patterns: [String.raw`\bat least\b`],
    // It says how often or how long.
    unless: [
      String.raw`\bat least (?:\d+|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|half|an? (?:hour|day|week|month|year))\b`,
    ],
    reason: '“At least” makes it smaller than it was.',
  },
  {
    id: 'advice',
    patterns: [
      String.raw`\byou (?:really |just |probably )?(?:should|shouldn’t|ought to)\b`,
      String.raw`\byou could (?:just|try|always|maybe|simply|go|talk|ask|write|call|see)\b`,
      String.raw`\byou might (?:want to|try)\b`,
      String.raw`\b(?:why don’t you|how about you|what if you|if i were you|in your place i)\b`,
      String.raw`\bhave you (?:ever )?(?:tried|thought (?:about|of)|considered)\b`,
      String.raw`\bmy advice\b`,
      String.raw`(?:^|[.\n]\s*)(?:please )?(?:just |maybe )?(?:try to|try not to|stop \w+ing|don’t worry|calm down|look on the bright side|forget about)\b`,
      String.raw`\b(?:the best thing (?:to do|is to)|all you (?:need|have) to do)\b`,
    ],
    reason: 'This is advice. It can come later, when it is asked for.',
  },
  {
    id: 'but',
    patterns: [String.raw`\bbut\b`],
    unless: [
      String.raw`\b(?:nothing|all|anything|none|everything|last) but\b`,
      String.raw`\bnot only\b[^.]{0,200}\bbut\b`,
    ],
    reason: 'After “but”, what came before is no longer heard. “And” leaves room for both.',
  },
  {
    id: 'i-also',
    patterns: [
      String.raw`\bi also\b`,
      String.raw`\bi(?:’ve| have)? (?:\w+ ){0,4}too\b`,
      String.raw`\bi’m (?:\w+ )?(?:\w+ )?too\b`,
      String.raw`\b(?:me too|same here|so (?:do|did|am|was|have) i|neither (?:do|did|am|was|have) i)\b`,
      String.raw`\bi (?:know|understand) (?:exactly )?how you feel\b`,
      String.raw`\b(?:i’ve been through|i had|i felt) the same\b`,
      String.raw`\b(?:it|that|the same)(?: once| also)? happened to me\b`,
      String.raw`\bit(?:’s| is| was)n’t easy for me\b`,
    ],
    // It says how much.
    unless: [
      String.raw`\btoo (?:\w+ )?(?:much|late|long|little|often|soon|fast|far|hard|quickly|easily|many|early|loud|quiet)\b`,
    ],
    reason: 'This is about the one who listens. There is a turn for that later.',
  },
];
