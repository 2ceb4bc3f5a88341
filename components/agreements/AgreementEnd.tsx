import { Link } from 'wouter';
import { termsOf } from '../../domain/agreement';
import { agreementPath, useAgreements } from '../../hooks/useAgreements';
import { useAgreementWords } from '../../hooks/useAgreementWords';
import { useWords } from '../../hooks/useWords';
import type { EndProps } from '../practices/exerciseParts';

/** What came of the exercise, with the way to it. */
export function AgreementEnd({ exercise }: EndProps) {
  const { one: words } = useWords().agreements;
  const { statusWordsOf } = useAgreementWords();
  const kind = exercise.id === 'transparency' ? 'transparency' : 'boundary';
  const [latest] = useAgreements(kind) ?? [];
  if (!latest) return null;
  return (
    <p>
      {statusWordsOf(latest)} <Link href={agreementPath(latest.id, termsOf(latest))}>{words.see}</Link>
    </p>
  );
}
