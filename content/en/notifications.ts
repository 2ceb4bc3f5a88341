/** Seen by anyone near the screen: these words say nothing about a couple in trouble. */
export const notifications = {
  timeTogether: 'Time together',
  timeAlone: 'Time set aside',
  body: 'This is the time you set aside.',
  pause: 'A small pause',
  pauseBody: 'Something you wanted to remember today.',
  actions: { done: 'Done', open: 'Open', later: 'Later' },
  dotTitle: 'Goldseam',
  /** One mark on the toolbar button while today is unanswered. */
  dot: '•',
};
