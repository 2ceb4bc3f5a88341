import { useState } from 'react';
import { type RestoreMode, restoreModes } from '../../domain/merge';
import type { RestoreOverview } from '../../hooks/useRestore';
import { useWords } from '../../hooks/useWords';
import { OpenOnly } from '../cover/OpenOnly';
import { Button } from '../ui/Button';
import { RadioList } from '../ui/RadioList';
import styles from './Backup.module.css';
import { PreviewTable } from './PreviewTable';

interface Props {
  readonly preview: RestoreOverview;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** What a file would change, and how. Until it is restored nothing is. */
export function RestorePreview({ preview, onRestore, onCancel }: Props) {
  const { backup, shared } = useWords();
  const { restore: words } = backup;
  const { all, kinds, settings, isBlank } = preview;
  const [mode, setMode] = useState<RestoreMode>(isBlank ? 'replace' : 'merge');
  return (
    <div className={styles.inner}>
      <h3>{words.preview}</h3>
      <p role="status">
        {words.counts(all)} {settings > 0 && words.settings(settings)}
      </p>
      <OpenOnly about={words.covered}>
        <PreviewTable kinds={kinds} />
      </OpenOnly>
      <RadioList
        legend={words.mode}
        options={restoreModes.map((value) => ({
          value,
          label: words.modes[value],
          hint: words.hints[value],
        }))}
        chosen={mode}
        onChoose={setMode}
      />
      {mode === 'replace' && all.onlyHere > 0 && <p className={styles.caution}>{words.goes(all.onlyHere)}</p>}
      <div className={styles.actions}>
        <Button look="main" onClick={() => onRestore(mode)}>
          {words.button}
        </Button>
        <Button onClick={onCancel}>{shared.cancel}</Button>
      </div>
    </div>
  );
}
