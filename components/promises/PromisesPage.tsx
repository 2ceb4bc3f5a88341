import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { pledgeStatuses } from '../../domain/pledge';
import type { PledgeDraft } from '../../domain/pledgeDraft';
import { useFirstDraft } from '../../hooks/useFirstDraft';
import { useIsBeingWritten } from '../../hooks/useKept';
import { useOwnText } from '../../hooks/useOwnText';
import { usePledges } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { MakePledge } from './MakePledge';
import { PledgeGroup } from './PledgeGroup';
import styles from './PromisesPage.module.css';
import { StateFilter, type StateShown } from './StateFilter';
import { ToMeDoor } from './toMe/ToMeDoor';

/** All promises: make, mark, change, rest, finish, let go. */
export function PromisesPage({ params }: { readonly params?: { readonly from?: string } }) {
  const start = useFirstDraft(params?.from);
  return start === undefined ? null : <AllPromises start={start} startId={params?.from} />;
}

interface Props {
  readonly start: PledgeDraft | null;
  readonly startId: string | undefined;
}

interface Made {
  readonly sentence: string;
  /** How many there were before. */
  readonly count: number;
  /** How all stood once it was among them. */
  readonly states?: string;
}

function AllPromises({ start, startId }: Props) {
  const { promises, shelf } = useWords();
  const own = useOwnText();
  const views = usePledges();
  const [isMaking, setIsMaking] = useState(start !== null);
  const [made, setMade] = useState<Made | null>(null);
  const [shown, setShown] = useState<StateShown>('all');
  // What was being written when the page was closed goes on by itself, until it is saved or cancelled.
  const isBegun = useIsBeingWritten('pledge new');
  const [isOver, setIsOver] = useState(false);
  const isGoingOn = isBegun && !isOver;
  const isEmpty = views.length === 0;
  const groups = pledgeStatuses
    .filter((status) => shown === 'all' || shown === status)
    .map((status) => ({ status, views: views.filter((view) => view.status === status) }))
    .filter((group) => group.views.length > 0);
  const statuses = views.map(({ status }) => status);
  // What was said of one promise goes when something else is done.
  const states = views.map(({ pledge, status }) => `${pledge.id} ${status}`).join();
  if (made && made.states === undefined && views.length > made.count) setMade({ ...made, states });
  if (made?.states !== undefined && made.states !== states) setMade(null);
  const isWriting = isMaking || isEmpty || isGoingOn;
  const make = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(isWriting);
  useEffect(() => {
    if (wasWriting.current && !isWriting) make.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  const close = () => {
    setIsOver(true);
    setIsMaking(false);
  };

  return (
    <Section title={promises.title} lead={promises.lead}>
      {isEmpty && <p className={styles.quiet}>{promises.empty}</p>}
      {isWriting ? (
        <MakePledge
          start={start}
          startId={startId}
          isAskedFor={isMaking && !isEmpty}
          onMade={(sentence) => {
            setMade({ sentence, count: views.length });
            close();
          }}
          onCancel={isEmpty ? undefined : close}
        />
      ) : (
        <div>
          <Button ref={make} look="main" onClick={() => setIsMaking(true)}>
            {promises.make}
          </Button>
        </div>
      )}
      {made && !isMaking && <Notice>{promises.made(own(made.sentence))}</Notice>}
      {views.length > 1 && <StateFilter statuses={statuses} shown={shown} onShow={setShown} />}
      {!isEmpty && groups.length === 0 && <p className={styles.quiet}>{promises.noneHere}</p>}
      {groups.map((group) => (
        <PledgeGroup key={group.status} {...group} />
      ))}
      <ToMeDoor />
      <p>
        <Link href="/shelf">{shelf.way}</Link>
      </p>
    </Section>
  );
}
