/** What stands around every guided step. */
export const guide = {
  step: (number: number, count: number) => `${number} of ${count}`,
  next: 'Next',
  skip: 'Skip this',
  back: 'Back',
  stop: 'Stop here',
  stopped: 'Nothing has been kept. Carry on, and what you wrote is still here. Leave, and it is gone.',
  onward: 'Carry on',
  leave: 'Leave',
};
