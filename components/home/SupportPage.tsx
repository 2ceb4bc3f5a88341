import { useWords } from '../../hooks/useWords';
import { Card } from '../ui/Card';
import { ExternalLink } from '../ui/ExternalLink';
import { Section } from './Section';
import styles from './SupportPage.module.css';

/** Help, in the same place on every page and without the network. */
export function SupportPage() {
  const { support } = useWords().home;
  return (
    <Section title={support.title} lead={support.lead}>
      <div className={styles.support}>
        <p className={styles.emergency}>{support.emergency}</p>
        <Card label={support.find}>
          <h2>
            <ExternalLink href="https://findahelpline.com">{support.find}</ExternalLink>
          </h2>
          <p>{support.findWhere}</p>
          <p className={styles.quiet}>{support.history}</p>
        </Card>
        <section>
          <h2>{support.afraidTitle}</h2>
          <p>{support.afraid}</p>
        </section>
        <section>
          <h2>{support.otherTitle}</h2>
          <p>{support.other}</p>
        </section>
        <section>
          <h2>{support.calmTitle}</h2>
          <ol>
            {support.calm.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <p className={styles.quiet}>{support.not}</p>
        <p className={styles.quiet}>{support.credit}</p>
      </div>
    </Section>
  );
}
