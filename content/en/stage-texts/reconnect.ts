import type { Sign, StageText } from '../../schema';

// Signs that stand in more than one reading keep their answer when someone goes on alone, or with someone again.
const enjoyed: Sign = {
  id: 'reconnect-hurt-enjoyed',
  text: 'There was a moment this week that I simply enjoyed.',
};
const listens: Sign = {
  id: 'reconnect-repairing-listen',
  text: 'I can listen without advice and without defending myself.',
};
const comfort: Sign = {
  id: 'reconnect-alone-comfort',
  text: 'I know what comforts me on a bad evening, and I let myself have it.',
};
const ownStep: Sign = {
  id: 'reconnect-alone-step',
  text: 'I have taken a step in one small plan of my own.',
};

export const reconnect: StageText = {
  readings: {
    hurt: {
      what: 'There are three paths here, and you may take any of them: good time and, if you want it, touch; listening and comfort; a small new plan you share. You decide how near is near enough, and it may change by the hour. Touch is asked for. A good evening settles nothing.',
      why: 'When all the talk is about what broke, there is little to come near to. In small amounts you can feel what is good and still step back.',
      signs: [
        enjoyed,
        { id: 'reconnect-hurt-touch', text: 'I can say yes or no to touch, and either is fine.' },
        { id: 'reconnect-hurt-comfort', text: 'I have asked for comfort in a way that helps me.' },
        { id: 'reconnect-hurt-look-forward', text: 'I look forward to one small thing we have planned.' },
      ],
    },
    repairing: {
      what: 'You offer closeness without steering it: time that asks for nothing, touch slowly and only after asking, listening without fixing, comfort when the hurt comes back. You can also suggest one small plan to share. How near and how fast is for the other to say.',
      why: 'Closeness is easier to relax into when it may be refused. Listening shows that the other’s inner life matters to you, and a shared plan lets the two of you look at something besides the crack.',
      signs: [
        {
          id: 'reconnect-repairing-ask',
          text: 'I ask before I touch, and after a no I am as friendly as before.',
        },
        listens,
        {
          id: 'reconnect-repairing-stay',
          text: 'When the hurt comes back, I stay calm and ask what would help.',
        },
        { id: 'reconnect-repairing-my-share', text: 'I do my share of one small plan of ours.' },
      ],
    },
    both: {
      what: 'Three paths, in any order. Nearness: good time together, and touch that is asked for and goes slowly. Understanding: listening in turns, and being there on a bad evening. A plan: one small new goal that belongs to you both.',
      why: 'Talks about what broke use up strength, and good minutes can bring some back. Something new, however small, carries no old story.',
      signs: [
        { id: 'reconnect-both-just-nice', text: 'We had a moment this week that was just nice.' },
        { id: 'reconnect-both-touch', text: 'We ask before we touch; yes and no are both fine.' },
        { id: 'reconnect-both-turns', text: 'We can listen in turns, about small things at least.' },
        { id: 'reconnect-both-one-goal', text: 'We have one small goal that is ours.' },
      ],
    },
  },
  alone: {
    hurt: {
      what: 'There are three paths here, and you may take any of them: good minutes, alone or with people who are good for you; comfort that works for you; a small plan of your own. You decide how near anyone comes. A good evening settles nothing.',
      why: 'When every thought is about what broke, nothing else gets a turn. In small amounts you can feel what is good and still step back.',
      signs: [
        enjoyed,
        {
          id: 'reconnect-alone-hurt-near',
          text: 'I know how near is near enough for me, and I may change it.',
        },
        comfort,
        {
          id: 'reconnect-alone-hurt-look-forward',
          text: 'I look forward to one small thing I have planned.',
        },
      ],
    },
    repairing: {
      what: 'How near the one you hurt wants to be is for them to say. You can practise what nearness needs with friends, family or whoever you meet: time that asks for nothing, listening without fixing, taking a no kindly. And you can start one small plan of your own.',
      why: 'Listening can be practised with anyone. And with something good in the day, it is easier to ask nothing of the one you hurt.',
      signs: [
        listens,
        { id: 'reconnect-alone-repairing-no', text: 'After a no, I am as friendly as before.' },
        enjoyed,
        ownStep,
      ],
    },
    both: {
      what: 'Three paths, in any order. Good minutes: alone or with people who are good for you. Understanding: listening to someone, and to what you feel yourself. A plan: one small new goal of your own.',
      why: 'Thinking of what broke uses up strength, and good minutes can bring some back. Something new, however small, carries no old story.',
      signs: [enjoyed, listens, comfort, ownStep],
    },
  },
  practices: [
    {
      id: 'reconnect-do-ten-minute-walk',
      text: 'Ten minutes out of doors, side by side or on the phone. Talk about what is around you.',
      minutes: 10,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-yes-maybe-not-now',
      touch: true,
      text: 'For your eyes only: which touch is a yes this week, which a maybe, which not now?',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'reconnect-do-hug-if-welcome',
      touch: true,
      text: 'Ask if a hug is welcome. After a yes, three slow breaths, then let go. After a no, all is well.',
      minutes: 1,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-open-question',
      text: 'Ask someone a question about today that yes or no cannot answer.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'reconnect-do-good-news',
      text: 'When someone brings good news, put things down and ask for the whole story.',
      minutes: 5,
      lens: 'any',
    },
    {
      id: 'reconnect-do-small-goal',
      text: 'Pick one thing to make or learn together. Take a first step of fifteen minutes at most.',
      minutes: 15,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-with-your-hands',
      text: 'Do something with your hands together: cook, draw, fix, plant. Keep no score.',
      minutes: 30,
      lens: 'any',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-ideas-list',
      text: 'Add one line to a list of things to try, alone or with someone.',
      minutes: 3,
      lens: 'any',
    },
    {
      id: 'reconnect-do-easy-company',
      text: 'Spend ten minutes with someone who is easy to be with, or ring them.',
      minutes: 10,
      lens: 'any',
    },
    {
      id: 'reconnect-do-once-liked',
      text: 'Take fifteen minutes for something you once liked doing.',
      minutes: 15,
      lens: 'any',
    },
    {
      id: 'reconnect-do-one-moment',
      text: 'At night, name one moment you enjoyed today. It need not have been with anyone.',
      minutes: 2,
      lens: 'hurt',
    },
    {
      id: 'reconnect-do-how-near',
      text: 'Before time together, decide how long and how near suits you today. Say it if you like.',
      minutes: 2,
      lens: 'hurt',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-what-comforts-me',
      text: 'List what comforts you on a bad evening, from tea to silence. Show it only if you want to.',
      minutes: 5,
      lens: 'hurt',
    },
    {
      id: 'reconnect-do-two-offers',
      text: 'Where you are welcome, offer two small things to do, and take ‘neither’ kindly.',
      minutes: 2,
      lens: 'repairing',
    },
    {
      id: 'reconnect-do-when-it-returns',
      text: 'When the hurt comes back, ask ‘Talk, quiet or space?’ Then do that.',
      minutes: 5,
      lens: 'repairing',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-only-listen',
      text: 'Five minutes of listening only. At the end, say what you understood and nothing more.',
      minutes: 5,
      lens: 'repairing',
      needsPartner: true,
    },
    {
      id: 'reconnect-do-what-comforts-them',
      text: 'Write down what you think comforts your partner. Ask to be put right.',
      minutes: 5,
      lens: 'repairing',
      needsPartner: true,
    },
  ],
};
