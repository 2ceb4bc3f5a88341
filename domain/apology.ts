import {
  type ApologyCheck,
  type ApologyLanguage,
  type ApologyPart,
  type ApologyRule,
  apologyChecks,
} from '../content/schema';
import { beforeOf, endsAt, type Met, meetingsOf, type PhraseBook, phraseBookOf, phraseOf } from './phrase';
import { type SpokenText, spokenText } from './spokenText';

/** What can be looked at once more, and where it stands in what was written, in UTF-16 units. */
export interface ApologyFinding {
  readonly start: number;
  readonly end: number;
  readonly check: ApologyCheck;
}

/** What a phrase can stand for: one of the checks, or something that is counted. */
type Counted = 'own-act' | 'general-act' | 'own-feeling' | 'own-pain' | 'about-other';
type Meaning = Pick<ApologyRule, 'mayBeReported' | 'notIn'> & { readonly is: ApologyCheck | Counted };

/** The rules of a language, ready to search with. */
export interface ApologyRules {
  readonly language: ApologyLanguage;
  readonly book: PhraseBook<Meaning>;
  readonly reported: RegExp;
}

/** Throws when a pattern cannot be read. */
export function apologyRulesOf(language: ApologyLanguage): ApologyRules {
  const { names, rules } = language;
  const counted: readonly (readonly [Counted, string])[] = [
    ['own-act', language.ownAct],
    ['general-act', language.generalAct],
    ['own-feeling', language.ownFeeling],
    ['own-pain', language.ownPain],
    ['about-other', language.aboutOther],
  ];
  return {
    language,
    book: phraseBookOf<Meaning>([
      ...rules.flatMap(({ check, phrases, ...rule }) =>
        phrases.map((one) => ({ phrase: phraseOf(one, names), meaning: { ...rule, is: check } })),
      ),
      ...counted.map(([is, one]) => ({ phrase: phraseOf(one, names), meaning: { is } })),
    ]),
    reported: beforeOf(language.reported, names),
  };
}

type Stretch = Pick<ApologyFinding, 'start' | 'end'>;

/** From the left, the longest of those that begin together first. */
const inOrder = <Kind extends Stretch>(stretches: readonly Kind[]) =>
  [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);

/** Of stretches in order, those that do not lie on one before. */
function apart<Kind extends Stretch>(stretches: readonly Kind[]): readonly Kind[] {
  let reached = 0;
  return stretches.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Of stretches in order, those that lie on none of some others, which are in order and apart. */
function clearOf<Kind extends Stretch>(
  stretches: readonly Kind[],
  others: readonly Stretch[],
): readonly Kind[] {
  let at = 0;
  return stretches.filter(({ start, end }) => {
    while ((others[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** What the other was told, or what somebody quoted said: that is not the writer speaking now. */
function spokenNow(
  met: readonly Met<Meaning>[],
  spoken: SpokenText,
  { reported }: ApologyRules,
): readonly Met<Meaning>[] {
  const quotes = apart(inOrder(spoken.quotes.map(([start, end]) => ({ start, end }))));
  const unquoted = new Set(clearOf(met, quotes));
  return met.filter((one) => {
    // Words of danger count wherever they stand.
    if (one.meaning.is === 'pressure') return true;
    return unquoted.has(one) && !(one.meaning.mayBeReported && endsAt(spoken.line, one.at, reported));
  });
}

const fewestWords = 8;

/** Nothing done is named: too few words, or no act of the writer among them. */
function vagueIn(spoken: SpokenText, met: (is: Counted) => readonly Stretch[]): readonly ApologyFinding[] {
  const [first, last] = [spoken.tokens.at(0), spoken.tokens.at(-1)];
  if (!first || !last) return [];
  const written = new Set(spoken.tokens.filter(({ text }) => !'.,'.includes(text)).map(({ start }) => start));
  const acts = clearOf(met('own-act'), met('general-act'));
  if (written.size >= fewestWords && acts.length > 0) return [];
  return [{ start: first.start, end: last.end, check: 'vague' }];
}

/**
 * More of the writer's own feelings than of the other.
 * @param fewest how many feelings there must be when none of them asks to be comforted
 */
function meCentredIn(met: (is: Counted) => readonly Stretch[], fewest: number): readonly ApologyFinding[] {
  const pains = met('own-pain');
  const all = apart(inOrder([...pains, ...met('own-feeling')]));
  if (all.length <= met('about-other').length || (pains.length === 0 && all.length < fewest)) return [];
  return all.map(({ start, end }) => ({ start, end, check: 'me-centred' }));
}

/** Parts that speak of the writer. */
const aboutMe: readonly ApologyPart[] = ['repair', 'change', 'how', 'forgiveness'];

const isCheck = (is: Meaning['is']): is is ApologyCheck => (apologyChecks as readonly string[]).includes(is);

/** Everything that one part of an apology says and that could be looked at once more, from its beginning. */
export function findingsIn(text: string, part: ApologyPart, rules: ApologyRules): readonly ApologyFinding[] {
  const spoken = spokenText(text, rules.language);
  const all = inOrder(meetingsOf(spoken, rules.book));
  const met = (is: Counted) => apart(all.filter(({ meaning }) => meaning.is === is));
  const said = spokenNow(all, spoken, rules).flatMap(({ start, end, meaning }) => {
    const { is, notIn } = meaning;
    return isCheck(is) && !notIn?.includes(part) ? [{ start, end, check: is }] : [];
  });
  return inOrder([
    ...apologyChecks.flatMap((check) => apart(said.filter((one) => one.check === check))),
    ...(aboutMe.includes(part) ? [] : meCentredIn(met, part === 'did' ? Number.POSITIVE_INFINITY : 2)),
    ...(part === 'did' ? vagueIn(spoken, met) : []),
  ]);
}
