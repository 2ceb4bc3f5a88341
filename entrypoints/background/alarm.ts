import { browser } from 'wxt/browser';

const name = 'next';

/** Sets the one alarm to a moment, or clears it. An alarm that is already right is left alone. */
export async function setAlarm(at: Temporal.ZonedDateTime | null): Promise<void> {
  const current = await browser.alarms.get(name);
  if (!at) {
    if (current) await browser.alarms.clear(name);
    return;
  }
  if (current?.scheduledTime === at.epochMilliseconds) return;
  await browser.alarms.create(name, { when: at.epochMilliseconds });
}

/** Sets the one alarm to a moment, unless it rings before that anyway. */
export async function setAlarmAtLatest(at: Temporal.ZonedDateTime): Promise<void> {
  const current = await browser.alarms.get(name);
  if (!current || current.scheduledTime > at.epochMilliseconds) await setAlarm(at);
}
