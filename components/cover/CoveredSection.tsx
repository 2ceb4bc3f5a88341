import { useCover } from '../../hooks/useCover';
import { useWords } from '../../hooks/useWords';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';

/** A page that is only for an open screen, while it is covered. */
export function CoveredSection() {
  const { newTab, shared } = useWords();
  const { toggle } = useCover();
  return (
    <Section title={shared.coveredPage}>
      <div>
        <Button onClick={toggle}>{newTab.uncover}</Button>
      </div>
    </Section>
  );
}
