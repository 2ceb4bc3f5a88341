import { Link } from 'wouter';
import { type Card, causes as causeIds, type Lens } from '../../content/schema';
import { useCover } from '../../hooks/useCover';
import { useIsAlone } from '../../hooks/useIsAlone';
import { useProfile } from '../../hooks/useProfile';
import { useWords } from '../../hooks/useWords';
import { CoveredSection } from '../cover/CoveredSection';
import { Section } from '../home/Section';
import styles from './CausesPage.module.css';

/** What it was about, in the person's own choosing, and what that brings with it. */
export function CausesPage() {
  const { causePage, causes, path, perspectives } = useWords();
  const { causes: chosen, setCauses, lens } = useProfile();
  const isAlone = useIsAlone();
  const { cover } = useCover();
  const suits = ({ joint }: Card) => !(isAlone && joint);
  const own = lens === 'both' ? (['hurt', 'repairing'] as const) : ([lens] as const);
  const views: readonly Lens[] = isAlone ? own : [...new Set<Lens>([lens, 'both'])];
  if (cover !== 'open') return <CoveredSection />;
  return (
    <Section title={causePage.title} lead={causePage.lead}>
      <fieldset className={styles.choices} aria-label={causePage.title}>
        {causeIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(id)}
              onChange={(event) =>
                void setCauses(
                  causeIds.filter((one) => (one === id ? event.target.checked : chosen.includes(one))),
                )
              }
            />
            {causes[id].name}
          </label>
        ))}
      </fieldset>
      {causeIds
        .filter((id) => chosen.includes(id))
        .map((id) => (
          <section key={id} className={styles.pack}>
            <h2>{causes[id].name}</h2>
            {causes[id].cards.filter(suits).map((card) => (
              <article key={card.id}>
                <h3>{card.title}</h3>
                <p>{card.text}</p>
              </article>
            ))}
            {causes[id].cautions.map((caution) => (
              <p key={caution} className={styles.caution}>
                {caution}
              </p>
            ))}
          </section>
        ))}
      <section className={styles.pack}>
        <h2>{causePage.forYou}</h2>
        {views.flatMap((one) =>
          perspectives[one].map((card) => (
            <article key={card.id}>
              <h3>{card.title}</h3>
              <p>{card.text}</p>
            </article>
          )),
        )}
      </section>
      <p>
        <Link href="/path">{path.wayBack}</Link>
      </p>
    </Section>
  );
}
