import { Link } from 'wouter';
import { type OwningDraft, revisionOf } from '../../../domain/owningDraft';
import type { Slip } from '../../../domain/slip';
import { numberOf } from '../../../domain/stage';
import type { PledgeView } from '../../../hooks/usePledges';
import { useShowsRuns } from '../../../hooks/useShowsRuns';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { Section } from '../../home/Section';
import { lighterWord } from './lighterWord';
import styles from './OwnSlipPage.module.css';
import type { Audience } from './titlesOf';

interface Props {
  readonly view: PledgeView;
  readonly slip: Slip;
  readonly draft: OwningDraft;
  readonly audience: Audience;
  readonly isStrained: boolean;
}

/** What owning it did and what it does not do, in plain words. */
export function OwnedEnd({ view, slip, draft, audience, isStrained }: Props) {
  const { slip: words } = useWords();
  const showsRuns = useShowsRuns();
  const { end } = words;
  const holds = slip.effect === 'row-holds' && showsRuns;
  const title = isStrained ? end.strained : holds ? end.holds : end.owned;
  return (
    <Section title={title}>
      <div className={styles.end}>
        {isStrained && <Strained draft={draft} />}
        {holds && <p>{end.holdsText}</p>}
        {!isStrained && <p>{end.gold}</p>}
        {slip.effect === 'new-row' && showsRuns && <p>{end.newRow}</p>}
        <Changed view={view} draft={draft} audience={audience} />
        <p>{end.next}</p>
        <p className={styles.mine}>{draft.makeGood.trim()}</p>
        <p className={styles.quiet}>{end.not}</p>
      </div>
      <p className={styles.ways}>
        <Link href="/promises" className={styles.main}>
          {end.back}
        </Link>
        <Link href="/support" className={styles.link}>
          {end.calm}
        </Link>
        {isStrained && (
          <Link href={`/path/${numberOf('help')}`} className={styles.link}>
            {end.help}
          </Link>
        )}
      </p>
    </Section>
  );
}

/** Nothing golden is said of a promise that keeps slipping. */
function Strained({ draft: { change } }: Pick<Props, 'draft'>) {
  const { end } = useWords().slip;
  const isChanged = change !== null && change !== 'keep';
  return (
    <>
      <p>{end.strainedText}</p>
      <p>{isChanged ? end.strainedChanged : end.strainedWays}</p>
    </>
  );
}

function Changed({ view, draft, audience }: Pick<Props, 'view' | 'draft' | 'audience'>) {
  const { slip, shared, dates } = useWords();
  const { day: today } = useToday();
  if (draft.change === 'end') return <p>{slip.end.letGo[audience]}</p>;
  const revision = revisionOf(draft, view, today);
  if (!revision) return null;
  return (
    <>
      <p>{slip.end.from(dates.weekdayAndDate(revision.from ?? today))}</p>
      <div>
        <p className={styles.text}>{shared.promiseText(revision.text.trim(), revision.when?.trim())}</p>
        {revision.cadence !== view.term.cadence && <p>{lighterWord(revision.cadence, slip.change)}</p>}
      </div>
    </>
  );
}
