import { lenses } from '../../content/schema';
import { useChangeSettings } from '../../hooks/useChangeSettings';
import { useIsAlone } from '../../hooks/useIsAlone';
import { usePause } from '../../hooks/usePause';
import { useProfile } from '../../hooks/useProfile';
import { useSettings } from '../../hooks/useSettings';
import { useWords } from '../../hooks/useWords';
import { OpenOnly } from '../cover/OpenOnly';
import { LeaveLimits } from '../home/LeaveNote';
import { Section } from '../home/Section';
import { Button } from '../ui/Button';
import { RadioList } from '../ui/RadioList';
import { BackupSettings } from './BackupSettings';
import { CoverSettings } from './CoverSettings';
import { EraseSection } from './EraseSection';
import { HourField } from './HourField';
import { InnerEvents } from './InnerEvents';
import { PutAwayList } from './PutAwayList';
import styles from './SettingsPage.module.css';

/** How the product behaves, and who its words are for. */
export function SettingsPage() {
  const { home, shared } = useWords();
  const { settings: words } = home;
  const settings = useSettings();
  const change = useChangeSettings();
  const isAlone = useIsAlone();
  const { lens, setLens, touch, setTouch } = useProfile();
  const { isPaused, pause, resume } = usePause();
  return (
    <Section title={words.title}>
      <CoverSettings />
      <section className={styles.group}>
        <h2>{words.newTab}</h2>
        <p className={styles.quiet}>{words.pauseHint}</p>
        <div>
          <Button onClick={() => void (isPaused ? resume() : pause())}>
            {isPaused ? words.resume : words.pause}
          </Button>
        </div>
      </section>
      <section className={styles.group}>
        <h2>{shared.leave}</h2>
        <LeaveLimits />
        <p className={styles.quiet}>{words.privateWindows}</p>
      </section>
      <OpenOnly>
        <RadioList
          legend={words.lens}
          options={lenses.map((value) => ({ value, label: words.lenses[value] }))}
          chosen={lens}
          onChoose={(value) => void setLens(value)}
        />
        <p>
          <a href="#/about">{words.causes}</a>
        </p>
        {!isAlone && (
          <Check label={words.touch} isChecked={touch} onChange={(value) => void setTouch(value)} />
        )}
      </OpenOnly>
      <HourField
        label={words.day}
        hint={words.dayHint}
        hour={settings.dayStartsAt}
        hours={13}
        onChange={(dayStartsAt) => void change({ dayStartsAt })}
      />
      <Check label={words.dot} isChecked={settings.dot} onChange={(dot) => void change({ dot })} />
      {settings.dot && (
        <HourField
          label={words.dotFrom}
          hour={settings.dotFrom}
          hours={24}
          onChange={(dotFrom) => void change({ dotFrom })}
        />
      )}
      <Check
        label={words.runs}
        isChecked={settings.showsRuns}
        onChange={(showsRuns) => void change({ showsRuns })}
      />
      <Check
        label={words.cues}
        isChecked={settings.showsSupportCues}
        onChange={(showsSupportCues) => void change({ showsSupportCues })}
      />
      <PutAwayList />
      <p>
        <a href="#/welcome">{words.welcome}</a>
      </p>
      <BackupSettings />
      <InnerEvents />
      <EraseSection />
    </Section>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
