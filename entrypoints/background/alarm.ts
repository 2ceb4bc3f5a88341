import { browser } from 'wxt/browser';

const name = 'next';

// It rings again until the work it woke the background for has come to its end and has set the next one: a worker can
// be stopped at any moment, and an alarm that has rung once is gone.
const minutesUntilNextTry = 5;

async function create(at: Temporal.ZonedDateTime): Promise<void> {
  await browser.alarms.create(name, { when: at.epochMilliseconds, periodInMinutes: minutesUntilNextTry });
}

/** Sets the one alarm to a moment, or clears it. An alarm that is already right is left alone. */
export async function setAlarm(at: Temporal.ZonedDateTime | null): Promise<void> {
  const current = await browser.alarms.get(name);
  if (!at) {
    if (current) await browser.alarms.clear(name);
    return;
  }
  const isRight = current?.scheduledTime === at.epochMilliseconds;
  if (!isRight || current?.periodInMinutes !== minutesUntilNextTry) await create(at);
}

/** Lets the alarm ring in a few minutes, unless it rings before that anyway: what was begun may not come to its end. */
export async function ringSoon(now: Temporal.ZonedDateTime): Promise<void> {
  const current = await browser.alarms.get(name);
  const soon = now.add({ minutes: minutesUntilNextTry });
  if (!current || current.scheduledTime > soon.epochMilliseconds) await create(soon);
}
