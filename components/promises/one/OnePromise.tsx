import { useState } from 'react';
import { Link } from 'wouter';
import { firstDayOf } from '../../../domain/pledge';
import { yearsOf } from '../../../domain/pledgeMonths';
import { usePledgeName } from '../../../hooks/usePledgeName';
import type { PledgeView } from '../../../hooks/usePledges';
import { usePledgeYear } from '../../../hooks/usePledgeYear';
import { useToday } from '../../../hooks/useToday';
import { useWords } from '../../../hooks/useWords';
import { Section } from '../../home/Section';
import { Changes } from './Changes';
import { Counts } from './Counts';
import { Honour } from './Honour';
import styles from './OnePromise.module.css';
import { Slips } from './Slips';
import { StrengthSection } from './StrengthSection';
import { YearSection } from './YearSection';

/** One promise at a glance: pictures first, then words. */
export function OnePromise({ view }: { readonly view: PledgeView }) {
  const { promisePage, dates, shared } = useWords();
  const { day: today } = useToday();
  const { pledge, term, status } = view;
  const name = usePledgeName()(view);
  const [year, setYear] = useState(() => yearsOf(pledge, today).last);
  const shown = usePledgeYear(view, year);
  const lead = promisePage.lead[status](shared.rhythm(term.cadence), dates.date(firstDayOf(pledge)));

  return (
    <Section title={name} lead={lead}>
      <p className={styles.ways}>
        <Link href="/promises">{promisePage.back}</Link>
      </p>
      <Honour view={view} today={today} />
      {shown && (
        <div className={styles.parts}>
          <YearSection view={view} shown={shown} today={today} onYear={setYear} />
          {term.cadence.kind !== 'when-it-happens' && <StrengthSection shown={shown} />}
          <Counts view={view} />
          <Slips view={view} shown={shown} />
          <Changes view={view} today={today} />
        </div>
      )}
    </Section>
  );
}
