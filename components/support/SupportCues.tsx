import { useState } from 'react';
import { numberOf } from '../../domain/stage';
import type { SupportCue } from '../../domain/support';
import { useCover } from '../../hooks/useCover';
import { useDailyWords } from '../../hooks/useDailyWords';
import { useStageName } from '../../hooks/useStageName';
import { useSupportCues } from '../../hooks/useSupportCues';
import { Button } from '../ui/Button';
import styles from './SupportCues.module.css';

/** The first thing that today's taps call for, gently, one at a time, and put away with one tap. */
export function SupportCues() {
  const { cues, putAway, endHardStretch } = useSupportCues();
  const [gone, setGone] = useState<readonly SupportCue[]>([]);
  const [staying, setStaying] = useState<SupportCue | null>(null);
  const cue = staying ?? cues.find((one) => !gone.includes(one));
  if (!cue) return null;
  const close = () => {
    setStaying(null);
    setGone([...gone, cue]);
  };
  return (
    <CueCard
      key={cue}
      cue={cue}
      onAnswer={() => {
        setStaying(cue);
        void putAway(cue);
      }}
      onLater={() => {
        close();
        void putAway(cue);
      }}
      onEndStretch={() => {
        close();
        void endHardStretch();
      }}
    />
  );
}

interface CueProps {
  readonly cue: SupportCue;
  /** Whatever is answered is stored alike: the question was put away. The card stays for as long as it is open. */
  readonly onAnswer: () => void;
  readonly onLater: () => void;
  readonly onEndStretch: () => void;
}

function CueCard({ cue, onAnswer, onLater, onEndStretch }: CueProps) {
  const { groundings, newTab, supportCues } = useDailyWords();
  const { cover, toggle } = useCover();
  const nameOf = useStageName();
  const [showsCalm, setShowsCalm] = useState(false);
  const [calm] = groundings;
  const words = supportCues[cue];
  const away = (path: string, label: string, onClick?: () => void) => (
    <a href={`/home.html#${path}`} target="_blank" rel="noreferrer" onClick={onClick}>
      {label}
    </a>
  );
  if (cover !== 'open') {
    return (
      <section className={styles.cue} role="status">
        <p>{supportCues.covered}</p>
        <div className={styles.ways}>
          <button type="button" onClick={toggle}>
            {newTab.uncover}
          </button>
          {away('/support', supportCues.support)}
          <Button look="text" onClick={onLater}>
            {supportCues.later}
          </Button>
        </div>
      </section>
    );
  }
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
            {away('/support', supportCues['fear-or-heartache'].afraid, onAnswer)}
            <button
              type="button"
              onClick={() => {
                setShowsCalm(true);
                onAnswer();
              }}
            >
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
        {cue === 'little-hope' &&
          away(`/path/${numberOf('help')}`, supportCues['little-hope'].help(nameOf('help')))}
        {cue === 'hid-something' && away('/promises', supportCues['hid-something'].own)}
        {cue !== 'welcome-back' && cue !== 'fear-or-heartache' && away('/support', supportCues.support)}
        <Button look="text" onClick={onLater}>
          {cue === 'fear-or-heartache' ? supportCues['fear-or-heartache'].neither : supportCues.later}
        </Button>
      </div>
    </section>
  );
}
