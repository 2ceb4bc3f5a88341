import type { Grounding } from '../schema';

export const groundings: readonly Grounding[] = [
  {
    id: 'longer-out-than-in',
    name: 'Breathing out longer',
    minutes: 2,
    steps: [
      'Sit or stand as you are. Nothing has to be put right first.',
      'Let a breath come in as it likes.',
      'Let it go a little more slowly than it came, as if through a straw. There is no need to hold it.',
      'Do this six times, or fewer. Stop whenever it does not help.',
    ],
  },
  {
    id: 'five-four-three-two-one',
    name: 'Five, four, three, two, one',
    minutes: 3,
    steps: [
      'Find five things you can see.',
      'Then four you can touch, and three you can hear.',
      'Then two you can smell, and one you can taste.',
      'Leave out any sense that does not suit, and use another twice.',
      'If it does not help, stop. You have lost nothing.',
    ],
  },
  {
    id: 'cool-water',
    name: 'Cool water',
    minutes: 2,
    steps: [
      'Go to a tap and let the water run cool, not icy.',
      'Hold your wrists under it, or put a damp cloth to your face, as you prefer.',
      'Feel where the cool ends and the rest of you begins.',
      'Dry your hands slowly. Stop sooner if it is unpleasant.',
    ],
  },
  {
    id: 'to-the-corner',
    name: 'To the corner and back',
    minutes: 8,
    steps: [
      'Tell someone, or leave a note, if anybody would wonder where you are.',
      'Go to the nearest corner, or along the corridor, at the pace you have today.',
      'Name what you pass: door, bin, bicycle, tree.',
      'Turn round when you like. Coming back early counts.',
    ],
  },
  {
    id: 'feet-on-the-floor',
    name: 'Feet on the floor',
    minutes: 2,
    steps: [
      'Sit so that something carries you: a chair, a bed, the ground.',
      'Feel what you rest on, under your feet or your legs or your back.',
      'Press down gently, then let go. Three times is plenty.',
      'Look up. Stop whenever it does not help.',
    ],
  },
  {
    id: 'name-the-room',
    name: 'Name the room',
    minutes: 2,
    steps: [
      'Say where you are: the place, the day, roughly the time.',
      'Name the door, the window, the light, and one thing that is yours.',
      'Say one thing you could do next that is small.',
      'If the room itself is hard to be in, choose another one.',
    ],
  },
  {
    id: 'something-warm',
    name: 'Something warm to hold',
    minutes: 5,
    steps: [
      'Find something warm, not hot: a cup, a hot-water bottle in a cover, a towel from the radiator.',
      'Hold it in both hands or lay it where it feels good.',
      'Notice where the warmth goes, and how slowly.',
      'Put it down when it has cooled, or whenever you have had enough.',
    ],
  },
  {
    id: 'slow-counting',
    name: 'Slow counting',
    minutes: 3,
    steps: [
      'Count from one to twenty, slowly, in any language.',
      'When a thought comes in between, let it sit beside the number.',
      'Go on from wherever you were. Losing the place is allowed.',
      'Count back down if you like, or stop here.',
    ],
  },
  {
    id: 'shake-it-out',
    name: 'Shake out the hands',
    minutes: 1,
    steps: [
      'Let your hands hang, or rest them in your lap.',
      'Shake them loosely, as if they were wet, as far as it is comfortable.',
      'Let the shaking get smaller until it ends by itself.',
      'Rest for a breath or two. Leave this one out if it hurts.',
    ],
  },
  {
    id: 'one-plain-fact',
    name: 'One plain fact',
    minutes: 3,
    steps: [
      'Take a scrap of paper, or only think it.',
      'Write one thing that is simply so: it is Tuesday, the tea is cold, I am sitting.',
      'Write a second one, if it comes easily.',
      'Keep the paper or tear it up. Stop whenever it does not help.',
    ],
  },
  {
    id: 'text-a-person',
    name: 'Text a person',
    minutes: 3,
    steps: [
      'Think of someone who is kind to you.',
      'Send something small: a hello, a picture of the sky, or that today is hard.',
      'You need not explain. You can write that no answer is needed.',
      'If nobody comes to mind, Support lists people who are there for this.',
    ],
  },
  {
    id: 'farthest-thing',
    name: 'The farthest thing',
    minutes: 2,
    steps: [
      'Look out of a window, or to the far end of the room.',
      'Find the farthest thing you can see, and rest your eyes on it.',
      'Notice one detail of it: an edge, a colour, a movement.',
      'Come back slowly to something near. Close your eyes instead, if that is better.',
    ],
  },
  {
    id: 'sounds-near-and-far',
    name: 'Sounds, near and far',
    minutes: 3,
    steps: [
      'Sit where nobody needs you for a moment.',
      'Listen for the sound that is farthest away, then for the nearest.',
      'Let each of them be there without liking it or not.',
      'If listening makes it worse, look at something blue instead.',
    ],
  },
  {
    id: 'hands-on-a-texture',
    name: 'One thing in the hand',
    minutes: 2,
    steps: [
      'Pick up something small: a key, a stone, a sleeve.',
      'Turn it over and find its roughest and its smoothest place.',
      'Describe it to yourself in three words.',
      'Put it back, or into your pocket for later. Stop whenever you like.',
    ],
  },
  {
    id: 'colour-hunt',
    name: 'Looking for one colour',
    minutes: 2,
    steps: [
      'Choose a colour.',
      'Find as many things of that colour as you can from where you are.',
      'When there are no more, choose another colour, or leave it at that.',
    ],
  },
  {
    id: 'shoulders-down',
    name: 'Letting the shoulders down',
    minutes: 2,
    steps: [
      'Lift your shoulders a little, only as far as is comfortable.',
      'Let them sink on a breath out.',
      'Let your jaw and your hands do the same.',
      'Twice is enough. Leave out whatever hurts.',
    ],
  },
];
