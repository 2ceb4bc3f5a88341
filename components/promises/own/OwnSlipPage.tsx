import { useRef } from 'react';
import { Link } from 'wouter';
import type { Exercise } from '../../../content/schema';
import type { Slip } from '../../../domain/slip';
import { useExerciseRun } from '../../../hooks/useExerciseRun';
import { useExercise, useRunAbout } from '../../../hooks/useExercises';
import type { PledgeView } from '../../../hooks/usePledges';
import { useSlip } from '../../../hooks/useSlip';
import { useWords } from '../../../hooks/useWords';
import { OpenPage } from '../../cover/OpenPage';
import { Section } from '../../home/Section';
import { OwnSlipFlow } from './OwnSlipFlow';
import styles from './OwnSlipPage.module.css';

interface Address {
  readonly id: string;
  readonly day: string;
}

/** Owning one slip of one promise. */
export function OwnSlipPage({ params }: { readonly params?: Partial<Address> }) {
  const { id = '', day = '' } = params ?? {};
  return (
    <OpenPage>
      <OneSlip key={`${id} ${day}`} id={id} day={day} />
    </OpenPage>
  );
}

function OneSlip({ id, day }: Address) {
  const { slip: words } = useWords();
  const found = useSlip(id, day);
  // Once owning has begun it goes on to its end, also when it is saved meanwhile.
  const begun = useRef<{ readonly view: PledgeView; readonly slip: Slip } | null>(null);
  if (!begun.current && found && !found.slip.repair) begun.current = found;

  if (begun.current) return <BegunSlip {...begun.current} />;
  if (found === undefined) return null;
  return (
    <Section title={words.title}>
      {found?.slip.repair ? (
        <AlreadyOwned view={found.view} repair={found.slip.repair} />
      ) : (
        <>
          <p>{words.none}</p>
          <p className={styles.quiet}>{words.noneText}</p>
        </>
      )}
      <Link href="/promises" className={styles.link}>
        {words.end.back}
      </Link>
    </Section>
  );
}

function BegunSlip({ view, slip }: { readonly view: PledgeView; readonly slip: Slip }) {
  const exercise = useExercise('own-slip');
  const id = useRunAbout(exercise, `${view.pledge.id} ${slip.day}`);
  return exercise && id && <DraftOfSlip exercise={exercise} id={id} view={view} slip={slip} />;
}

interface DraftProps {
  readonly exercise: Exercise;
  readonly id: string;
  readonly view: PledgeView;
  readonly slip: Slip;
}

function DraftOfSlip({ exercise, id, view, slip }: DraftProps) {
  const handle = useExerciseRun(exercise, id);
  return handle !== undefined && <OwnSlipFlow view={view} slip={slip} handle={handle} />;
}

interface OwnedProps {
  readonly view: PledgeView;
  readonly repair: NonNullable<Slip['repair']>;
}

function AlreadyOwned({ view, repair }: OwnedProps) {
  const { slip: words, dates } = useWords();
  return (
    <div className={styles.promise}>
      <p className={styles.text}>{view.text}</p>
      <p>{words.ownedOn(dates.weekdayAndDate(repair.ownedOn))}</p>
      <p className={styles.mine}>{repair.makeGood}</p>
    </div>
  );
}
