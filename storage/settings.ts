import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { weekdays } from '../domain/day';
import { isTimeOfDay } from '../domain/schedule';
import { covers, defaultSettings, type Settings } from '../domain/settings';
import { forgetPictures } from './picture';

const hour = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const timeOfDay = v.pipe(v.string(), v.check(isTimeOfDay));
const quietHours = v.nullable(v.object({ from: timeOfDay, until: timeOfDay }));

const schema = v.object({
  cover: v.fallback(v.picklist(covers), defaultSettings.cover),
  plainDays: v.fallback(v.array(v.picklist(weekdays)), [...defaultSettings.plainDays]),
  plainFrom: v.fallback(hour(23), defaultSettings.plainFrom),
  plainTo: v.fallback(hour(23), defaultSettings.plainTo),
  plainUntil: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), defaultSettings.plainUntil),
  knowsLeave: v.fallback(v.boolean(), defaultSettings.knowsLeave),
  dayStartsAt: v.fallback(hour(12), defaultSettings.dayStartsAt),
  dot: v.fallback(v.boolean(), defaultSettings.dot),
  dotFrom: v.fallback(hour(23), defaultSettings.dotFrom),
  isNewTabPaused: v.fallback(v.boolean(), defaultSettings.isNewTabPaused),
  showsSupportCues: v.fallback(v.boolean(), defaultSettings.showsSupportCues),
  showsRuns: v.fallback(v.boolean(), defaultSettings.showsRuns),
  quietHours: v.fallback(quietHours, defaultSettings.quietHours),
  seesNotifications: v.fallback(v.boolean(), defaultSettings.seesNotifications),
});

const item = storage.defineItem<unknown>('local:settings', { fallback: {} });

/** What was stored, field by field; whatever is missing or damaged becomes its default. */
function read(stored: unknown): Settings {
  return v.parse(schema, stored !== null && typeof stored === 'object' ? stored : {});
}

export async function readSettings(): Promise<Settings> {
  return read(await item.getValue());
}

/** Whether quiet hours, or none, were ever chosen; else they are the usual ones. */
export async function hasChosenQuietHours(): Promise<boolean> {
  const stored = await item.getValue();
  return stored !== null && typeof stored === 'object' && 'quietHours' in stored;
}

/** Changes some settings and leaves the rest as another page may just have set them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  forgetPictures();
  await navigator.locks
    .request('settings', async () => {
      await item.setValue({ ...(await readSettings()), ...change });
    })
    // One may have been taken meanwhile.
    .finally(forgetPictures);
}

/** Calls back with every change from any page. Returns how to stop. */
export function watchSettings(react: (settings: Settings) => void): () => void {
  return item.watch((stored) => react(read(stored)));
}

/** The settings that go with the person from browser to browser; the others are of this one, or of this hour. */
export async function readPersonalSettings() {
  const { plainUntil: _, isNewTabPaused: __, seesNotifications: ___, ...personal } = await readSettings();
  return personal;
}
