import { useWords } from '../../hooks/useWords';
import { Chips } from '../ui/Chips';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

/** A choice that may be left open. */
export function OpenChoice<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const { promises } = useWords();
  return (
    <Chips<Value | 'open'>
      legend={legend}
      options={[...options, { value: 'open', label: promises.leftOpen }]}
      chosen={chosen ?? 'open'}
      onChoose={(value) => onChoose(value === 'open' ? undefined : value)}
    />
  );
}
