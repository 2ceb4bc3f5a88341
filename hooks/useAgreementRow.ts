import {
  type Agreement,
  endOf,
  isReviewDue,
  statusOfAgreement,
  termsOf,
  wasInForce,
} from '../domain/agreement';
import { useAgreementWords } from './useAgreementWords';
import { useToday } from './useToday';
import { useWords } from './useWords';

/** What the list says of one agreement. */
export function useAgreementRow(agreement: Agreement) {
  const { agreements, dates } = useWords();
  const words = agreements.records;
  const { day: today } = useToday();
  const { nameOf, stepOf } = useAgreementWords();
  const terms = termsOf(agreement);
  const status = statusOfAgreement(agreement, today);
  const end = endOf(agreement);
  const isDue = isReviewDue(agreement, today);
  const text = terms.kind === 'transparency' ? terms.worry : (terms.lines[0]?.text ?? '');
  const holds = end ? words.holdsUntil(dates.date(end)) : words.holdsOpen;

  function daysOf(): readonly string[] {
    if (status === 'waiting') return [words.begins(dates.date(terms.start)), holds];
    if (status === 'in-force') return isDue ? [holds] : [holds, words.reviewOn(dates.date(terms.review))];
    if (status === 'proposed') return [words.offered(dates.date(agreement.steps[0]?.day ?? terms.start))];
    if (!wasInForce(agreement) && status === 'over') return [words.lapsed];
    return end ? [words.over(dates.date(end))] : [];
  }

  return {
    title: text || nameOf(terms),
    step: stepOf(terms),
    days: daysOf(),
    isDue,
    due: isDue ? words.reviewSince(dates.date(terms.review)) : '',
  };
}
