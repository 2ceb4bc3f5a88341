import { useWords } from '../../../hooks/useWords';
import { RadioList } from '../../ui/RadioList';
import styles from './Broken.module.css';
import { BrokenUnsafe } from './BrokenUnsafe';
import { type BrokenAnswers, type BrokenPlace, safeties, type Way } from './brokenSteps';
import { WayText } from './WayText';
import { WordChoice } from './WordChoice';

interface Props {
  readonly at: BrokenPlace;
  readonly answers: BrokenAnswers;
  readonly ways: readonly Way[];
  readonly isMissing: boolean;
  readonly onChange: (change: Partial<BrokenAnswers>) => void;
}

/** What is asked or said at one step. */
export function BrokenStep({ at, answers, ways, isMissing, onChange }: Props) {
  const { broken } = useWords().toMe;
  switch (at) {
    case 'feel':
      return (
        <WordChoice
          words={broken.feel}
          chosen={answers.feelings}
          own={answers.feelingWords}
          onChoose={(feelings) => onChange({ feelings })}
          onWrite={(feelingWords) => onChange({ feelingWords })}
        />
      );
    case 'safe':
      return (
        <RadioList
          legend={broken.safe.title}
          isLegendHidden
          options={safeties.map((value) => ({ value, label: broken.safe.answers[value] }))}
          chosen={answers.safety}
          onChoose={(safety) => onChange({ safety })}
        />
      );
    case 'unsafe':
      return <BrokenUnsafe />;
    case 'need':
      return (
        <WordChoice
          words={broken.need}
          chosen={answers.needs}
          own={answers.needWords}
          onChoose={(needs) => onChange({ needs })}
          onWrite={(needWords) => onChange({ needWords })}
        />
      );
    case 'choose':
      return (
        <div>
          <RadioList
            legend={broken.choose.title}
            isLegendHidden
            options={ways.map((value) => ({ value, label: broken.ways[value].name }))}
            chosen={answers.way}
            onChoose={(way) => onChange({ way })}
          />
          {isMissing && (
            <p role="alert" className={styles.problem}>
              {broken.choose.problem}
            </p>
          )}
        </div>
      );
    default:
      return answers.way && <WayText way={answers.way} />;
  }
}
