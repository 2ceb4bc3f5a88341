import type { TouchKind } from '../../schema';

const kinds: Readonly<Record<TouchKind, string>> = {
  hello: 'A short touch on the arm at hello',
  shoulder: 'A hand on my shoulder or back',
  hands: 'Holding hands',
  'sitting-close': 'Sitting close, side by side',
  'short-hug': 'A short hug',
  'long-hug': 'A long hug, until one of us lets go',
  'head-on-shoulder': 'A head on a shoulder',
  hair: 'A hand through my hair',
  'neck-rub': 'Having my neck or my feet rubbed',
  cheek: 'A kiss on the cheek or the forehead',
  kiss: 'A kiss on the mouth',
  held: 'Being held, lying down',
  'side-by-side': 'Falling asleep side by side',
  more: 'More than this, talked about first',
};

/** What a person says of each kind of touch, for one day. */
export const touchMenu = {
  today: (day: string) => `For ${day}`,
  values: { yes: 'Yes', maybe: 'Maybe', 'not-now': 'Not now' },
  kinds,
  again: 'Tap again to take an answer back. Delete does it too.',
  copy: (day: string) => `Begin with what I said on ${day}`,
  clear: 'Take all of it back',
  yours:
    'This list is yours. It is sent to nobody. Say of it what you want to say, and let ‘not now’ need no reason.',
  maybe: 'Maybe means: ask me then, and a no is fine.',
  settings: 'Open the settings',
};
