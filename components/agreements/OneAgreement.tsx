import { useEffect, useRef, useState } from 'react';
import { type Agreement, isReviewDue } from '../../domain/agreement';
import { canBeReviewed, canBeRevoked } from '../../domain/agreementSteps';
import { useAgreementWords } from '../../hooks/useAgreementWords';
import { useToday } from '../../hooks/useToday';
import { useWords } from '../../hooks/useWords';
import { Paper } from '../practices/Paper';
import { Notice } from '../ui/Notice';
import { AgreementActions } from './AgreementActions';
import { AgreementHistory } from './AgreementHistory';
import styles from './Agreements.module.css';
import { ClosedWays } from './ClosedWays';
import { OfferWays } from './OfferWays';
import { ReviewPanel } from './ReviewPanel';
import { RevokeWay } from './RevokeWay';

/** What an agreement says, and the ways on from where it stands. */
export function OneAgreement({ agreement }: { readonly agreement: Agreement }) {
  const { agreements: words } = useWords();
  const { day: today } = useToday();
  const { blocksOf, statusWordsOf } = useAgreementWords();
  const [said, setSaid] = useState('');
  const notice = useRef<HTMLDivElement>(null);
  // What was pressed may stand far below.
  useEffect(() => {
    if (said) notice.current?.scrollIntoView({ block: 'center' });
  }, [said]);
  const isDue = isReviewDue(agreement, today);
  const isReviewed = canBeReviewed(agreement, today);
  const isOffer = agreement.steps.every(({ did }) => did === 'proposed');
  const review = <ReviewPanel agreement={agreement} onDone={setSaid} />;
  return (
    <>
      <p className={styles.status}>{statusWordsOf(agreement)}</p>
      <div ref={notice}>{said && <Notice>{said}</Notice>}</div>
      {isReviewed && isDue && review}
      {isOffer && <OfferWays agreement={agreement} />}
      <Paper blocks={blocksOf(agreement)} day={today} />
      <AgreementActions agreement={agreement} />
      {isReviewed && !isDue && review}
      {canBeRevoked(agreement, today) && (
        <RevokeWay agreement={agreement} onDone={() => setSaid(words.one.revoked)} />
      )}
      {!canBeRevoked(agreement, today) && <ClosedWays agreement={agreement} />}
      <AgreementHistory agreement={agreement} />
    </>
  );
}
