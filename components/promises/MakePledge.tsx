import type { PledgeDraft } from '../../domain/pledgeDraft';
import { usePledgeActions } from '../../hooks/usePledges';
import { useSentence } from '../../hooks/useSentence';
import { useWords } from '../../hooks/useWords';
import { Card } from '../ui/Card';
import { Composer } from './Composer';
import { PledgeForm } from './PledgeForm';

interface Props {
  /** What stands in the form at first, when it is made from something else. */
  readonly start: PledgeDraft | null;
  readonly startId: string | undefined;
  readonly isAskedFor: boolean;
  /** Called with the promise as one sentence. */
  readonly onMade: (sentence: string) => void;
  readonly onCancel: (() => void) | undefined;
}

/** The place where a new promise is made. */
export function MakePledge({ start, startId, isAskedFor, onMade, onCancel }: Props) {
  const { promises } = useWords();
  const { make } = usePledgeActions();
  const sentence = useSentence();
  return (
    <Card label={promises.make}>
      <Composer title={promises.make} level={2} isAskedFor={isAskedFor}>
        <PledgeForm
          {...(start && { start, startId })}
          saveWord={promises.save}
          onSave={async (draft) => {
            const saved = await make(draft);
            if (saved) onMade(sentence(draft));
            return saved;
          }}
          onCancel={onCancel}
        />
      </Composer>
    </Card>
  );
}
