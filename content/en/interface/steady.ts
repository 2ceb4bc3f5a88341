/** The grounding set: short things for a hard moment. */
export const steady = {
  breathing: {
    name: 'Ninety seconds of breath',
    lasts: 'a minute and a half',
    lead: 'In as it likes, out a little more slowly. Stop whenever it does not help.',
    in: 'in',
    out: 'and slowly out',
    still: 'When the ring is still for you: breathe in, count to four; breathe out, count to six.',
    left: (seconds: number) => `${seconds} seconds left`,
    done: 'That was ninety seconds.',
  },
  choose: 'Choose one',
  others: 'More of them',
  next: 'Next',
  back: 'Back',
  enough: 'That is enough',
  another: 'Another one',
  end: 'Good. Stay a little, or go on with whatever is next.',
  support: 'Someone to talk to',
};
