import { usePledgeName } from '../../hooks/usePledgeName';
import { type PledgeView, usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './PledgeWays.module.css';

/** What the person is doing with a promise. */
export type CardDoing =
  | 'seeing'
  | 'changing'
  | 'making-smaller'
  | 'changing-when'
  | 'finishing'
  | 'letting-go';

interface Props {
  readonly view: PledgeView;
  readonly onDo: (doing: CardDoing) => void;
}

/** What can be done with a promise. Each button says of which. */
export function PledgeWays({ view, onDo }: Props) {
  const { pledge, status } = view;
  const { promises } = useWords();
  const { rest, resume } = usePledgeActions();
  const called = usePledgeName()(view);
  const way = (name: string, onClick: () => void) => (
    <Button look="text" aria-label={`${name}: ${called}`} onClick={onClick}>
      {name}
    </Button>
  );
  return (
    <div className={styles.ways}>
      <a href={`#/promises/${pledge.id}`} aria-label={`${promises.see}: ${called}`}>
        {promises.see}
      </a>
      <div>
        {way(promises.edit, () => onDo('changing'))}
        {status === 'active' && way(promises.rest, () => void rest(pledge))}
        {status === 'resting' && way(promises.resume, () => void resume(pledge))}
        {way(promises.finish, () => onDo('finishing'))}
        {way(promises.letGo, () => onDo('letting-go'))}
      </div>
    </div>
  );
}
