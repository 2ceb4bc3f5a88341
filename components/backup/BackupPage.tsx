import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { RestorePart } from './RestorePart';
import { SavePart } from './SavePart';

/** Everything as a file, and back from one. */
export function BackupPage() {
  const { backup } = useWords();
  return (
    <Section title={backup.title} lead={backup.lead}>
      <SavePart />
      <RestorePart />
      <p>
        <a href="#/settings">{backup.back}</a>
      </p>
    </Section>
  );
}
