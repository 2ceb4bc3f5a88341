import { useState } from 'react';
import { useOwnItems } from '../../hooks/useOwnItems';
import { usePledgeActions, usePledges } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { PledgeCard } from './PledgeCard';
import { PledgeForm } from './PledgeForm';
import styles from './PromisesPage.module.css';

const fullPlate = 3;

/** All promises: make, mark, change, rest, finish. */
export function PromisesPage({ params }: { readonly params?: { readonly gesture?: string } }) {
  const { home, gestures } = useWords();
  const { promises } = home;
  const { items } = useOwnItems();
  const gesture = [...gestures, ...items].find(({ id }) => id === params?.gesture);
  const views = usePledges();
  const { make } = usePledgeActions();
  const [isMaking, setIsMaking] = useState(gesture !== undefined);
  const groups = (['active', 'resting', 'finished'] as const)
    .map((status) => ({ status, views: views.filter((view) => view.status === status) }))
    .filter((group) => group.views.length > 0);
  const activeCount = views.filter(({ status }) => status === 'active').length;

  return (
    <Section title={promises.title} lead={promises.lead} state={`${isMaking} ${views.length}`}>
      {views.length === 0 && <p className={styles.quiet}>{promises.empty}</p>}
      {isMaking || views.length === 0 ? (
        <Card label={promises.make}>
          {activeCount >= fullPlate && <p className={styles.quiet}>{promises.three}</p>}
          <PledgeForm
            saveWord={promises.save}
            {...(gesture && { firstText: gesture.text })}
            onSave={async (draft) => {
              const saved = await make(draft);
              if (saved) setIsMaking(false);
              return saved;
            }}
            {...(views.length > 0 && { onCancel: () => setIsMaking(false) })}
          />
        </Card>
      ) : (
        <div>
          <Button look="main" onClick={() => setIsMaking(true)}>
            {promises.make}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <section key={group.status} className={styles.group}>
          <h2>{promises.status[group.status]}</h2>
          <ul>
            {group.views.map((view) => (
              <li key={view.pledge.id}>
                <PledgeCard view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}
