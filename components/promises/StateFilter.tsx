import { type PledgeStatus, pledgeStatuses } from '../../domain/pledge';
import { useWords } from '../../hooks/useWords';
import { Chips } from '../ui/Chips';

export type StateShown = PledgeStatus | 'all';

interface Props {
  /** Of every promise. */
  readonly statuses: readonly PledgeStatus[];
  readonly shown: StateShown;
  readonly onShow: (shown: StateShown) => void;
}

/** Which promises are shown: all, or those in one state, each with how many there are. */
export function StateFilter({ statuses, shown, onShow }: Props) {
  const { promises } = useWords();
  const options = (['all', ...pledgeStatuses] as const).map((state) => {
    const count = statuses.filter((one) => state === 'all' || one === state).length;
    return {
      value: state,
      label: promises.option(promises.filters[state], count),
      isFaint: count === 0,
    };
  });
  return <Chips legend={promises.filter} isLegendHidden options={options} chosen={shown} onChoose={onShow} />;
}
