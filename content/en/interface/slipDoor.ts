/** The way from the practices to a slip that can be owned. */
export const slipDoor = {
  choose: 'Which day?',
  lead: 'Days of the last weeks on which a promise was not kept. Owning one takes about two minutes.',
  none: 'No slip is open. That is fine; there is nothing to do here.',
  older: 'An older one stands in the calendar of its promise.',
  promises: 'To the promises',
};
