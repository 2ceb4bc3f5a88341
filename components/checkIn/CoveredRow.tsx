import { useDailyWords } from '../../hooks/useDailyWords';
import { HiddenField } from '../ui/HiddenField';

interface Props {
  /** The id of the question it stands for. */
  readonly id: string;
  readonly onShow: () => void;
}

/** Stands for a question that tells for whom the words are, while the page is covered. */
export function CoveredRow({ id, onShow }: Props) {
  const { popup } = useDailyWords();
  return (
    <div data-choice-row>
      <HiddenField id={id} label={popup.coveredQuestion} word={popup.showQuestion} onShow={onShow} />
    </div>
  );
}
