import type { PledgeStatus } from '../../domain/pledge';
import type { PledgeView } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { PastPledge } from './PastPledge';
import { PledgeCard } from './PledgeCard';
import styles from './PledgeGroup.module.css';

interface Props {
  readonly status: PledgeStatus;
  readonly views: readonly PledgeView[];
}

/** The promises in one state. Those that are over have a quiet place of their own. */
export function PledgeGroup({ status, views }: Props) {
  const { promises } = useWords();
  const isOver = status === 'finished' || status === 'let-go';
  const Item = isOver ? PastPledge : PledgeCard;
  return (
    <section className={styles.group}>
      <h2>{promises.filters[status]}</h2>
      {isOver && <p>{status === 'finished' ? promises.finishedLead : promises.letGoLead}</p>}
      <ul data-over={isOver || undefined}>
        {views.map((view) => (
          <li key={view.pledge.id}>
            <Item view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}
