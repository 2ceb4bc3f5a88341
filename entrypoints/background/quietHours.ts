import { isWithinQuiet } from '../../domain/quiet';
import { defaultSettings } from '../../domain/settings';
import { readLooked } from '../../storage/looked';
import { listTimes } from '../../storage/planFacts';
import { changeSettings, hasChosenQuietHours } from '../../storage/settings';

/**
 * Reminders made before there were quiet hours keep their times: where one lies inside the usual hours, there are none
 * until the person chooses them. Done once, before reminders are looked at for the first time.
 */
export async function keepEveryTimeLoud(): Promise<void> {
  const { quietHours } = defaultSettings;
  if (!quietHours || (await readLooked()) !== null || (await hasChosenQuietHours())) return;
  const times = await listTimes();
  if (times.some((time) => isWithinQuiet(quietHours, time))) await changeSettings({ quietHours: null });
}
