import type { StepProps } from '../exerciseParts';
import { CheckList } from './CheckList';
import { optionsOf } from './optionsOf';

/** What help is needed with. */
export function NeedStep({ step, handle }: StepProps) {
  const { options, label } = optionsOf(step, 'need');
  return (
    <CheckList
      legend={label}
      options={options}
      chosen={handle.listOf('need')}
      onChoose={(chosen) => handle.setAnswer('need', chosen)}
    />
  );
}
