import { Link } from 'wouter';
import type { TalkRecord } from '../../../domain/talk';
import { useTalkNow } from '../../../hooks/useTalk';
import { useWords } from '../../../hooks/useWords';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import styles from './TalkSetUp.module.css';

/** A talk that was begun and is not over: it waits, or goes on in another tab. */
export function TalkUnderWay({ record }: { readonly record: TalkRecord }) {
  const { talk: words } = useWords();
  const { talk, minutesLeft, happen } = useTalkNow(record);
  const hasClock = talk.phase !== 'thanks';
  return (
    <Card label={words.underWay.title}>
      <div className={styles.underWay}>
        <h2>{words.underWay.title}</h2>
        {hasClock && <p className={styles.hint}>{words.ofTwenty(minutesLeft)}</p>}
        <div className={styles.actions}>
          <Link href="/talk" className={styles.main}>
            {words.underWay.goOn}
          </Link>
          <Button
            onClick={async () => {
              await happen({ kind: 'finish' });
              await happen({ kind: 'thanked' });
            }}
          >
            {words.underWay.end}
          </Button>
        </div>
      </div>
    </Card>
  );
}
