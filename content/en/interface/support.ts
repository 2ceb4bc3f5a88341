/** What is said when the person's own taps call for it. */
export const supportCues = {
  'fear-or-heartache': {
    title: 'Is it fear, or is it heartache?',
    text: 'Your answer is not kept.',
    afraid: 'Afraid',
    hurts: 'It hurts',
    neither: 'Not now',
  },
  'hard-stretch': {
    title: 'These have been hard days.',
    text: 'For three days it is quieter here. You can talk to a person any time.',
    end: 'End the quiet time',
  },
  'sudden-drop': {
    title: 'Your last two answers were much lower than usual.',
    text: 'Slowing down is allowed. So is going back a stage.',
    path: 'Open the path',
  },
  'little-hope': {
    title: 'Two weeks without much hope are long.',
    text: 'Your last two weekly looks had none. Someone trained could carry a part of this with you.',
    help: (name: string) => `Open “${name}”`,
    find: 'Find a helper',
  },
  'hid-something': {
    title: 'Something stayed hidden twice this week.',
    text: 'It is better told than found. One plain sentence is a beginning.',
    own: 'Open Promises',
  },
  'heavy-guilt': {
    title: 'Guilt has been heavy lately.',
    text: 'If it turns dark, talk to someone first. Otherwise one small act for a value you still hold may help, and some kindness to yourself.',
  },
  'welcome-back': {
    title: 'Good to see you.',
    text: 'Nothing was lost.',
  },
  covered: 'A few gentle words for you are covered.',
  later: 'Put this away',
  support: 'Support',
  calm: 'Ninety quiet seconds',
};
