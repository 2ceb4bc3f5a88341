import {
  type Agreement,
  type AgreementStep,
  type AgreementTerms,
  endOf,
  isForTwo,
  limitQuestions,
  lineOwners,
  statusOfAgreement,
  termsOf,
  wasInForce,
  yesOf,
} from '../domain/agreement';
import type { PaperBlock } from '../domain/paper';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** How an agreement is called and read out. */
export function useAgreementWords() {
  const { agreements: words, dates, exercises } = useWords();
  const { day: today } = useToday();

  const nameOf = (terms: AgreementTerms) =>
    words.kinds[terms.kind === 'boundary' && !isForTwo(terms) ? 'own' : terms.kind];

  /** The words of an option of the exercise, so that they read the same everywhere. */
  function optionOf(field: string, value: string): string {
    const fields = exercises.flatMap(({ id, steps }) =>
      id === 'transparency' ? steps.flatMap((step) => step.fields) : [],
    );
    const found = fields.find(({ id }) => id === field);
    const options = found && 'options' in found ? found.options : [];
    return options.find((option) => option.value === value)?.label ?? '';
  }

  /** The rung, for openness. */
  const stepOf = (terms: AgreementTerms) =>
    terms.kind === 'transparency' ? optionOf('rung', `${terms.rung}`) : '';

  function statusWordsOf(agreement: Agreement): string {
    const { status: say } = words.one;
    const status = statusOfAgreement(agreement, today);
    const terms = termsOf(agreement);
    const end = endOf(agreement);
    const day = end ? dates.date(end) : '';
    if (status === 'waiting') return say.waiting(dates.date(terms.start));
    if (status === 'in-force') return end ? say['in-force'](day) : say.open;
    if (status === 'proposed') return say.proposed;
    if (status === 'over') return wasInForce(agreement) ? say.over(day) : say.lapsed;
    const closedOn = agreement.steps.at(-1)?.day;
    return say[status](closedOn ? dates.date(closedOn) : '');
  }

  /** All of it, part by part, as it is shown, printed and saved. */
  function blocksOf(agreement: Agreement): readonly PaperBlock[] {
    const terms = termsOf(agreement);
    const said = terms.kind === 'transparency' ? opennessOf(terms) : limitsOf(terms);
    return [...said, { heading: words.one.days, text: daysOf(agreement) }];
  }

  function opennessOf(terms: Extract<AgreementTerms, { kind: 'transparency' }>): PaperBlock[] {
    const { one } = words;
    return [
      { heading: one.worry, text: terms.worry },
      { heading: one.offeredBy, text: one.offerers[terms.offeredBy] },
      { heading: one.step, text: stepOf(terms) },
      { heading: one.covers, text: terms.covers },
      { heading: one.private, text: `${terms.staysPrivate}\n${words.leftOut}` },
      { heading: one.opening, text: optionOf('opening', terms.opening) },
    ];
  }

  function limitsOf(terms: Extract<AgreementTerms, { kind: 'boundary' }>): PaperBlock[] {
    const { one } = words;
    const lines = lineOwners.map((of) => ({
      heading: one.limits[of],
      text: terms.lines
        .filter((line) => line.of === of)
        .map(({ text }) => `– ${text}`)
        .join('\n'),
    }));
    const answers = limitQuestions.flatMap((question) => {
      const heading = one.answers[question];
      const hasTwo = terms.theirs !== undefined;
      return [
        { heading: hasTwo ? one.ofMe(heading) : heading, text: terms.mine[question] ?? '' },
        { heading: one.ofPartner(heading), text: terms.theirs?.[question] ?? '' },
      ];
    });
    const crossed = { heading: one.crossed, text: terms.ifCrossed };
    return [...lines, crossed, ...answers].filter(({ text }) => text !== '');
  }

  function daysOf(agreement: Agreement): string {
    const { one } = words;
    const terms = termsOf(agreement);
    const [start, review] = [dates.date(terms.start), dates.date(terms.review)];
    const span = terms.end ? one.span(start, dates.date(terms.end), review) : one.openSpan(start, review);
    const yes = yesOf(agreement);
    if (!isForTwo(terms)) return span;
    return [span, yes ? one.saidYes(dates.date(yes)) : one.noYes, one.anyTime].join('\n');
  }

  /** What happened, one sentence for each step. */
  function stepWordsOf({ steps }: Agreement): readonly string[] {
    const { steps: say } = words.one;
    return steps.map((step: AgreementStep, index) => {
      const day = dates.date('saidYesOn' in step && step.did === 'agreed' ? step.saidYesOn : step.day);
      if (step.did === 'proposed') return index > 0 ? say.reworded(day) : say.proposed(day);
      if (step.did !== 'renewed') return say[step.did](day);
      if (step.choice === 'same') return say.same(day);
      return step.terms.kind === 'boundary' ? say.changed(day) : say.lighter(day);
    });
  }

  return { nameOf, stepOf, statusWordsOf, blocksOf, stepWordsOf };
}
