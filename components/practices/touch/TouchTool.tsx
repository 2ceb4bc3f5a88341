import { Link } from 'wouter';
import { touchKinds } from '../../../content/schema';
import { touchValues } from '../../../domain/touchMenu';
import { useProfile } from '../../../hooks/useProfile';
import { type TouchMenu, useTouchMenu } from '../../../hooks/useTouchMenu';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ChoiceRow } from '../../ui/ChoiceRow';
import styles from './TouchTool.module.css';

/** The person’s own list of touch, for those who chose to see touch. */
export function TouchTool() {
  const { touchMenu: words } = useWords();
  const { touch } = useProfile();
  const menu = useTouchMenu();
  if (!touch) return <Link href="/settings">{words.settings}</Link>;
  return menu ? <TouchList {...menu} /> : null;
}

function TouchList({ today, saidOf, isEmpty, earlier, say, repeat, clear }: TouchMenu) {
  const { touchMenu: words, dates } = useWords();
  return (
    <Card label={words.today(dates.weekdayAndDate(today))} state={`${isEmpty} ${earlier}`}>
      <div className={styles.menu}>
        <header>
          <h2>{words.today(dates.weekdayAndDate(today))}</h2>
          <p>{words.again}</p>
        </header>
        {earlier && (
          <Button onClick={() => void repeat()}>{words.copy(dates.weekdayAndDate(earlier))}</Button>
        )}
        <div className={styles.rows}>
          {touchKinds.map((kind) => (
            <ChoiceRow
              key={kind}
              question={words.kinds[kind]}
              options={touchValues.map((value) => ({ value, label: words.values[value] }))}
              chosen={saidOf(kind)}
              onChoose={(value) => say(kind, value)}
            />
          ))}
        </div>
        <p>{words.maybe}</p>
        <p>{words.yours}</p>
        {!isEmpty && (
          <Button look="text" onClick={() => void clear()}>
            {words.clear}
          </Button>
        )}
      </div>
    </Card>
  );
}
