export const remind = {
  title: 'Reminder',
  add: 'Remind me of it',
  at: (time: string) => `Reminds on its days at ${time}`,
  change: 'Change the time',
  stop: 'No reminder',
  time: 'On its days at',
  hint: 'The notification says “A small pause”, never what was promised. It comes while the browser is running.',
  quiet: 'This lies in your quiet hours, where notifications stay silent or come at their end.',
  unreadable: 'Write a time such as 20:00.',
  save: 'Save the time',
};
