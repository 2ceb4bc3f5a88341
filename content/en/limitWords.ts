import type { LimitPatterns } from '../schema';

const subject = `(?:i|i'll|i'm|we|we'll|you|you'll|both|each|neither|nobody|no one|they|my partner|your?|please|don't|do not|never|stop)`;

const obliges = `(?:must|mustn't|has to|have to|needs? to|ought|shall|should|shouldn't|will|won't|may not|can't|cannot|can not|is not to|isn't to|is not allowed|isn't allowed|are not allowed|aren't allowed|never|no longer|only)`;

/**
 * How English tells a limit from a rule for somebody else. Written for the commonest ways of saying it; where it is
 * not sure, the sentence counts as unclear and nothing is refused.
 */
export const limitWords: LimitPatterns = {
  condition: /^(?:if|when|whenever|as soon as|each time|every time|once|in case|unless)\b/,
  mainClause: new RegExp(
    String.raw`(?:,\s*|\s+)then\s+(?=\w)|,\s*(?=${subject}\b)|\s+(?=(?:i|we)(?:'ll| will)\b)`,
  ),
  lateCondition:
    /,? (?:if|when|whenever|unless|until|because|as soon as|each time|every time|while|after|before)\b.*$/,
  limit: /^(?:then )?i(?:'ll|'m)?\b(?! (?:want|need|expect|wish|hope|like|would like|think|feel)\b)/,
  agreement:
    /^(?:then )?(?:we|we'll|we're|both of us|each of us|neither of us|none of us|the two of us)\b(?! (?:want|hope|wish)\b)/,
  rules: [
    // You …, unless it is leave to do something.
    /^(?:then )?(?:and )?you(?:'ll|'re)?\b(?! (?:can|could|may|might|are free|are welcome|are allowed|get to|do not have to|don't have to|need not|needn't)\b(?!'| not\b))/,
    /^(?:then )?you(?:'re| are)? (?:can|could|may|might) (?:not|never|only)\b/,
    /^your (?!(?:choice|own choice)\b)/,
    new RegExp(String.raw`\b(?:that |and |then |, )you(?:'ll)? (?:\w+ )?${obliges}\b`),
    new RegExp(String.raw`^(?:my partner|the other|the other one|they|he|she) (?:\w+ )?${obliges}\b`),
    // Orders.
    /^(?:then )?(?:please )?(?:don't|do not|never|stop|quit|no more|give me|show me|tell me|hand over|hand me|ask me|call me|text me|let me|stay|come|keep your)\b/,
    // Orders in the clothes of a limit.
    /^i (?:want|need|expect|order|tell|forbid|ask|would like|don't want|do not want|won't have|will not have) you\b/,
    /^i(?:'d)? (?:forbid|insist|demand|command)\b/,
    /\bi(?:'ll| will| am going to|'m going to)? (?:not |never )?(?:won't )?(?:let|allow|permit|make|force|forbid) you\b/,
    /\bi(?:'ll| will| am going to|'m going to) (?:take|take away|check|search|read|lock|block|hide|empty|cancel|cut off|follow|track|tell everyone|hit|hurt|punish)\b.*\byou(?:r|rs)?\b/,
    /\bi (?:won't|don't|do not) (?:let|allow|permit) you\b/,
  ],
  other: /\byou(?:r|rs|'re|'ll)?\b|\bmy partner\b/,
  isolation: {
    family:
      /(?<!\bmy )\b(?:mother|father|mum|mom|dad|parents?|sisters?|brothers?|siblings?|grand(?:mother|father|parents?|ma|pa)|aunts?|uncles?|cousins?|famil(?:y|ies)|relatives?|in-laws|daughters?|sons?|children|kids)\b/,
    friends: /(?<!\bmy )\b(?:friends?|friendships?|mates?|buddy|buddies|pals?)\b/,
    work: /(?<!\bmy )\b(?:works?|working|workplace|jobs?|colleagues?|co-?workers?|boss|office|shifts?|school|college|studies)\b(?! (?:on|out|together|through|it out|at it|towards)\b)/,
    doctor:
      /(?<!\bmy )\b(?:doctors?|nurses?|hospital|clinic|therapists?|therapy|counsell?ors?|counsell?ing|medicines?|medication|helplines?|psychologists?)\b/,
    money:
      /(?<!\bmy )\b(?:money|wages?|salary|pay ?slips?|savings|bank|allowance|bank cards?|credit cards?|own account|own card)\b/,
    leaving:
      /\b(?:leav(?:e|es|ing) (?:the )?(?:house|home|flat|apartment)|go(?:es|ing)? out|went out|stay(?:s|ing)? (?:at )?home|stay(?:s|ing)? (?:in|inside)|out of the house|car keys?|be home by|home by|out after|out alone|go anywhere|going anywhere)\b/,
  },
};
