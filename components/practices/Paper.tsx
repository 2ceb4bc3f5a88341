import type { Day } from '../../domain/day';
import { fileNameOf, type PaperBlock, plainTextOf } from '../../domain/paper';
import { saveFile } from '../../hooks/saveFile';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './Paper.module.css';

interface Props {
  readonly blocks: readonly PaperBlock[];
  /** Goes into the name of the file. */
  readonly day: Day;
}

const textFile = (text: string) => new Blob([text], { type: 'text/plain;charset=utf-8' });

/** What was written, as it stands on paper, and the ways out: print and a plain text file. */
export function Paper({ blocks, day }: Props) {
  const { paper: words } = useWords().practices;
  if (blocks.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <PaperText blocks={blocks} />
      <div className={styles.out} data-screen-only>
        <p className={styles.actions}>
          <Button onClick={() => window.print()}>{words.print}</Button>
          <Button onClick={() => saveFile(fileNameOf(day), textFile(plainTextOf(blocks)))}>
            {words.save}
          </Button>
        </p>
        <p className={styles.quiet}>{words.saveHint}</p>
      </div>
    </>
  );
}

/** What was written, to be read. */
export function PaperText({ blocks }: { readonly blocks: readonly PaperBlock[] }) {
  return (
    <article className={styles.paper}>
      {blocks.map(({ heading, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have their order only
        <div key={at}>
          {heading && <h2 dir="auto">{heading}</h2>}
          <p dir="auto">{text}</p>
        </div>
      ))}
    </article>
  );
}
