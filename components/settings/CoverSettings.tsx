import { weekdays } from '../../domain/day';
import { covers } from '../../domain/settings';
import { useCoverSettings } from '../../hooks/useCoverSettings';
import { useSettings } from '../../hooks/useSettings';
import { useWords } from '../../hooks/useWords';
import { Button } from '../ui/Button';
import { RadioList } from '../ui/RadioList';
import styles from './CoverSettings.module.css';
import { HourField } from './HourField';

/** What every page shows: as chosen, plain until tomorrow, and plain at set hours. */
export function CoverSettings() {
  const { settings: words } = useWords().home;
  const { cover } = useSettings();
  const { choose } = useCoverSettings();
  return (
    <>
      <RadioList
        legend={words.cover}
        options={covers.map((value) => ({
          value,
          label: words.covers[value],
          hint: words.coverHints[value],
        }))}
        chosen={cover}
        onChoose={(value) => void choose({ cover: value })}
      />
      <p className={styles.quiet}>{words.coverHow}</p>
      <PlainForNow />
      <PlainHours />
    </>
  );
}

function PlainForNow() {
  const { settings: words } = useWords().home;
  const { plainUntil, plainUntilTomorrow, endPlain } = useCoverSettings();
  if (!plainUntil) {
    return (
      <div>
        <Button onClick={() => void plainUntilTomorrow()}>{words.plainUntilTomorrow}</Button>
      </div>
    );
  }
  const time = plainUntil.toLocaleString(undefined, { hour: 'numeric', minute: '2-digit' });
  return (
    <div className={styles.now}>
      {words.plainUntil(time)}
      <Button onClick={() => void endPlain()}>{words.plainEnd}</Button>
    </div>
  );
}

function PlainHours() {
  const { home, weekdayNames, shortWeekdayNames } = useWords();
  const { settings: words } = home;
  const { plainDays, plainFrom, plainTo } = useSettings();
  const { choose } = useCoverSettings();
  return (
    <fieldset className={styles.hours}>
      <legend>{words.plainHours}</legend>
      <p className={styles.quiet}>{words.plainHoursHint}</p>
      <div className={styles.days}>
        {weekdays.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              autoComplete="off"
              aria-label={weekdayNames[day]}
              checked={plainDays.includes(day)}
              onChange={({ target }) =>
                void choose({
                  plainDays: weekdays.filter((one) =>
                    one === day ? target.checked : plainDays.includes(one),
                  ),
                })
              }
            />
            <span aria-hidden="true">{shortWeekdayNames[day]}</span>
          </label>
        ))}
      </div>
      {plainDays.length > 0 && (
        <div className={styles.times}>
          <HourField
            label={words.plainFrom}
            hour={plainFrom}
            hours={24}
            onChange={(value) => void choose({ plainFrom: value })}
          />
          <HourField
            label={words.plainTo}
            hour={plainTo}
            hours={24}
            onChange={(value) => void choose({ plainTo: value })}
          />
        </div>
      )}
    </fieldset>
  );
}
