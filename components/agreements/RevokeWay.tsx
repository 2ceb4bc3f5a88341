import { type Agreement, isForTwo, statusOfAgreement, termsOf } from '../../domain/agreement';
import { useAgreementActions } from '../../hooks/useAgreements';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Agreements.module.css';

interface Props {
  readonly agreement: Agreement;
  readonly onDone: () => void;
}

/** Ends it with one tap: nothing is asked first, and no reason. */
export function RevokeWay({ agreement, onDone }: Props) {
  const { one: words } = useWords().agreements;
  const { day: today } = useToday();
  const { revoke } = useAgreementActions(agreement);
  const isOffer = statusOfAgreement(agreement, today) === 'proposed';
  return (
    <section className={styles.revoke} data-screen-only>
      <Button onClick={() => void revoke().then((isDone) => isDone && onDone())}>
        {isOffer ? words.takeBack : words.revoke}
      </Button>
      <p className={styles.quiet}>{isForTwo(termsOf(agreement)) ? words.revokeHint : words.revokeOwnHint}</p>
    </section>
  );
}
