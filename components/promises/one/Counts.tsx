import { steadinessWordOf } from '../../../domain/steadiness';
import { runsInWeeks } from '../../../domain/streak';
import type { PledgeView } from '../../../hooks/usePledges';
import { useShowsRuns } from '../../../hooks/useShowsRuns';
import { useWords } from '../../../hooks/useWords';
import styles from './Counts.module.css';

/** What was counted, what never falls first; words before numbers. */
export function Counts({ view }: { readonly view: PledgeView }) {
  const { counts, times } = useWords().promisePage;
  const { tally, term } = view;
  return (
    <section className={styles.counts}>
      <h2>{counts.title}</h2>
      <dl>
        <Count name={counts.kept} main={tally.keptInAll > 0 ? times(tally.keptInAll) : counts.notYet} />
        <Lately view={view} />
        {term.cadence.kind !== 'when-it-happens' && <Runs view={view} />}
        {term.cadence.kind !== 'when-it-happens' && <Steadiness view={view} />}
        <Count name={counts.partly} main={tally.partlyInAll > 0 ? times(tally.partlyInAll) : counts.none} />
        {term.cadence.kind !== 'when-it-happens' && (
          <Count name={counts.rests} main={tally.restsInAll > 0 ? times(tally.restsInAll) : counts.none} />
        )}
        {tally.slipsInAll > 0 && (
          <Count name={counts.slips} main={counts.slipsOf(tally.ownedInAll, tally.slipsInAll)} />
        )}
      </dl>
    </section>
  );
}

interface CountProps {
  readonly name: string;
  readonly main: string;
  readonly more?: readonly string[];
}

function Count({ name, main, more = [] }: CountProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{main}</span>
        {more.map((one) => (
          <small key={one}>{one}</small>
        ))}
      </dd>
    </div>
  );
}

function Lately({ view: { lately, status } }: { readonly view: PledgeView }) {
  const { counts } = useWords().promisePage;
  if (status === 'finished' || status === 'let-go' || status === 'waiting') return null;
  const { kept, of, weeks, range } = lately;
  const share = range ? counts.range(range.low, range.high) : counts.early;
  return <Count name={counts.lately} main={share} more={of > 0 ? [counts.latelyOf(weeks, kept, of)] : []} />;
}

/** How many in a row; left out when the person does not want to see it, or in a hard stretch. */
function Runs({ view: { streak, pledge } }: { readonly view: PledgeView }) {
  const { promisePage, shared } = useWords();
  const { counts } = promisePage;
  const showsRuns = useShowsRuns();
  if (!showsRuns) return null;
  const count = runsInWeeks(pledge) ? counts.weeks : counts.occasions;
  const more = [
    ...(streak.mended > 0 ? [shared.mended(streak.mended)] : []),
    ...(streak.open > 0 ? [shared.openSlips(streak.open)] : []),
  ];
  return (
    <>
      <Count name={counts.inARow} main={count(streak.inARow)} more={more} />
      <Count name={counts.longest} main={count(streak.longest)} />
    </>
  );
}

function Steadiness({ view: { tally } }: { readonly view: PledgeView }) {
  const { counts, strength } = useWords().promisePage;
  if (tally.counted === 0) return null;
  const share = Math.round(tally.steadiness * 100);
  return (
    <Count
      name={counts.steadiness}
      main={strength.words[steadinessWordOf(tally.steadiness)]}
      more={[counts.ofHundred(share)]}
    />
  );
}
