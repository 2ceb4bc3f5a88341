import type { StageId } from '../../content/schema';
import { useStageReading } from '../../hooks/useStageReading';
import { useWords } from '../../hooks/useWords';
import { Turn } from './Turn';

/** A question to carry and, where it fits, something to do together; each with another one a tap away. */
export function StageTurns({ stage }: { readonly stage: StageId }) {
  const { path } = useWords();
  const { prompts, activities } = useStageReading(stage);
  return (
    <>
      <Turn title={path.question} another={path.anotherQuestion} texts={prompts.map(({ text }) => text)} />
      {activities.length > 0 && (
        <Turn
          title={path.together}
          another={path.anotherActivity}
          texts={activities.map(({ text, minutes }) => `${text} ${path.minutes(minutes)}.`)}
        />
      )}
    </>
  );
}
