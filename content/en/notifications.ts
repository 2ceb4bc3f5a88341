const list = new Intl.ListFormat('en-GB', { type: 'unit', style: 'short' });

/** Seen by anyone near the screen: these words say nothing about a couple in trouble. */
export const notifications = {
  body: 'This is the time you set aside.',
  /** When something comes that was announced ahead: today, or on a weekday. */
  today: (time: string) => `Today at ${time}.`,
  ahead: (weekday: string, time: string) => `${weekday} at ${time}.`,
  /** Several that came together. */
  several: (titles: readonly string[]) => list.format(titles),
  /** Of a notification that the person asked for, to see whether it gets through. */
  trial: 'This is how a reminder looks.',
  pause: 'A small pause',
  pauseBody: 'Something you wanted to remember today.',
  actions: { done: 'Done', open: 'Open', later: 'Later' },
  dotTitle: 'Goldseam',
  /** One mark on the toolbar button while today is unanswered. */
  dot: '•',
};
