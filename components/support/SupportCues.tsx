import { useState } from 'react';
import { numberOf } from '../../domain/stage';
import type { SupportCue } from '../../domain/support';
import { useSupportCues } from '../../hooks/useSupportCues';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import styles from './SupportCues.module.css';

/** The first thing that today's taps call for, gently, one at a time, and put away with one tap. */
export function SupportCues() {
  const { cues, endHardStretch } = useSupportCues();
  const [putAway, setPutAway] = useState<readonly SupportCue[]>([]);
  const cue = cues.find((one) => !putAway.includes(one));
  if (!cue) return null;
  return (
    <CueCard
      cue={cue}
      onLater={() => setPutAway([...putAway, cue])}
      onEndStretch={() => {
        setPutAway([...putAway, cue]);
        void endHardStretch();
      }}
    />
  );
}

interface CueProps {
  readonly cue: SupportCue;
  readonly onLater: () => void;
  readonly onEndStretch: () => void;
}

function CueCard({ cue, onLater, onEndStretch }: CueProps) {
  const { groundings, supportCues } = useWords();
  const [showsCalm, setShowsCalm] = useState(false);
  const [calm] = groundings;
  const words = supportCues[cue];
  const away = (path: string, label: string) => (
    <a href={`/home.html#${path}`} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
  return (
    <section className={styles.cue} role="status">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {showsCalm && (
        <ol>
          {calm?.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div className={styles.ways}>
        {cue === 'fear-or-heartache' && (
          <>
            {away('/support', supportCues['fear-or-heartache'].afraid)}
            <button type="button" onClick={() => setShowsCalm(true)}>
              {supportCues['fear-or-heartache'].hurts}
            </button>
          </>
        )}
        {cue === 'hard-stretch' && (
          <button type="button" onClick={onEndStretch}>
            {supportCues['hard-stretch'].end}
          </button>
        )}
        {cue === 'sudden-drop' && away('/path', supportCues['sudden-drop'].path)}
        {cue === 'little-hope' && away(`/path/${numberOf('help')}`, supportCues['little-hope'].help)}
        {cue === 'hid-something' && away('/promises', supportCues['hid-something'].own)}
        {cue !== 'welcome-back' && cue !== 'fear-or-heartache' && away('/support', supportCues.support)}
        <Button look="text" onClick={onLater}>
          {cue === 'fear-or-heartache' ? supportCues['fear-or-heartache'].neither : supportCues.later}
        </Button>
      </div>
    </section>
  );
}
