import type { PledgeDraft } from '../../domain/pledgeDraft';
import { type PledgeView, usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Composer } from './Composer';
import { PledgeForm } from './PledgeForm';

interface Props {
  readonly view: PledgeView;
  readonly begin: 'when' | 'smaller' | undefined;
  readonly onDone: () => void;
}

const isSame = (draft: PledgeDraft, start: PledgeDraft) => JSON.stringify(draft) === JSON.stringify(start);

/** The form that changes a promise from today on. */
export function ChangePledge({ view: { pledge, term, status }, begin, onDone }: Props) {
  const { promises } = useWords();
  const { revise } = usePledgeActions();
  const { from, ...rest } = term;
  // One that has begun keeps its first day; one that waits begins when it says.
  const start: PledgeDraft = status === 'waiting' ? term : rest;
  return (
    <Composer title={promises.changing} level={3} isAskedFor={!begin}>
      <PledgeForm
        start={start}
        pledgeId={pledge.id}
        begin={begin}
        saveWord={promises.saveChange}
        onSave={async (draft) => {
          const saved = isSame(draft, start) || (await revise(pledge, draft));
          if (saved) onDone();
          return saved;
        }}
        onCancel={onDone}
      />
    </Composer>
  );
}
