import { number, plural } from '../plural';

/** What the apology builder says beside what is being written. */
export const apology = {
  ring: {
    written: (count: number, of: number) => `${number(count)} of ${number(of)} parts written.`,
    notGrade: 'It shows what is there, not how good it is.',
  },
  noticed: {
    title: 'To look at once more',
    none: 'Nothing is underlined now.',
    count: (count: number) =>
      plural(count, {
        one: 'One place is underlined.',
        other: `${number(count)} places are underlined.`,
      }),
    show: (quote: string) => `‘${quote}’, show it in the text`,
    leave: 'Leave as it is',
    leaveOne: (quote: string) => `Leave as it is: ‘${quote}’`,
    whole: 'All of it so far',
    more: (count: number) => plural(count, { one: 'One more', other: `${number(count)} more` }),
    left: (count: number) =>
      plural(count, { one: 'One place left as it is.', other: `${number(count)} places left as they are.` }),
    again: 'Look at them again',
  },
  checks: {
    conditional: { reason: 'An ‘if’ makes the hurt a maybe.', pattern: '‘I’m sorry that I …’.' },
    'your-feelings': {
      reason:
        '‘Sorry you feel that way’ is about a feeling of the other. Sorry for what I did is about an act of mine.',
      pattern: '‘I’m sorry I …, and I understand what that did to you.’',
    },
    'blame-back': {
      reason: 'This puts a part of it on someone else. Carry only your own.',
      pattern: '‘I chose to …’.',
    },
    demand: { reason: 'An apology asks nothing back.', pattern: '‘Take the time you need, or none.’' },
    but: {
      reason: 'What comes after ‘but’ is what is heard.',
      pattern: 'a full stop. What explains it has a part of its own.',
    },
    minimise: {
      reason: 'This makes it smaller than it may have been for the other.',
      pattern: 'its plain size, such as ‘for two years’ or ‘every week’.',
    },
    passive: { reason: 'Who did it?', pattern: '‘I …’, and what you did.' },
    'over-promise': {
      reason: 'Nobody can keep ‘never’ and ‘always’. Promise one thing you can keep this week.',
      pattern: '‘This week I …, and on Sunday I say how it went.’',
    },
    'me-centred': {
      reason: 'Whose pain is this about?',
      pattern: '‘You …’, and what it was like.',
    },
    vague: { reason: 'Name one act.', pattern: '‘On …, I …’, in eight words or more.' },
  },
  pattern: (words: string) => `Another way: ${words}`,
  pressure: {
    title: 'First, you',
    text: 'Some of these words sound as if you might not want to live. If that is true for you now, talk to someone now. You matter, whatever you did.',
    hold: 'If they are there to keep someone from leaving, they frighten. The rest of the letter can wait.',
    support: 'Open Support',
    onward: 'I am safe. Go on writing',
  },
  listenFirst: {
    text: 'Then listening comes first. An apology that comes before it can sound like an end to the talking.',
    link: 'A way to listen',
    onward: 'You can still write now, and keep it until then.',
  },
  given: {
    mine: 'Then write it as you mean it. Nobody has to read it for it to be yours.',
    letter:
      'Ask first whether it is welcome, in one line, and treat silence as a no. Where contact is not wanted, it stays with you.',
  },
  aloud: {
    empty: 'Nothing is written yet. Each part can be opened below.',
    parts: 'Its parts',
    written: 'written',
    open: 'open',
  },
  promise: {
    title: 'From words to a week',
    text: 'What you change can become a promise, with a day and a size of its own.',
    make: 'Make a promise of it',
  },
};
