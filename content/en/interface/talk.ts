import { plural } from '../plural';

/** The speaker–listener timer. Large words are read from two metres, so they are short. */
export const talk = {
  seats: { circle: 'Circle', square: 'Square' },
  setUp: {
    seats: 'Who is who',
    seatsText:
      'Sit so that you both see the screen. One of you is the circle, one the square. The circle speaks first.',
    topic: 'What about',
    topicHint: 'One topic for the whole talk. The lists go from light to heavy.',
    ownTopic: 'Something else, in a few words',
    ownTopicHint: 'It is shown small during the talk, and not kept after it.',
    floor: 'How long each speaks',
    minutes: (count: number) => plural(count, { one: '1 minute', other: `${count} minutes` }),
    begin: 'Begin',
    problems: {
      topic: 'Choose a topic, or write one.',
      tooLong: 'At most 140 characters.',
      later: 'Another talk was begun in another tab.',
    },
  },
  /** What happens now, in the words on the wall. */
  turn: {
    floor: (seat: string) => `${seat} speaks`,
    mirror: (seat: string) => `${seat} says it back`,
    check: (seat: string) => `${seat} answers`,
    missing: (seat: string) => `${seat} adds`,
    pause: 'Pause',
    thanks: 'One thank-you',
  },
  help: {
    floor: (listener: string) =>
      `Speak of yourself, a few sentences at a time. ${listener} only listens, and does not answer.`,
    mirror: (speaker: string) =>
      `What did you hear? In your own words, without an answer to it. ${speaker} only listens.`,
    check: 'Did I get it?',
    missing: (listener: string) =>
      `Only what was missing, in a sentence or two. Then ${listener} says it back once more.`,
  },
  /** What a screen reader says when the turn changes; nothing is said in between. */
  said: (turn: string, left: string | undefined) => (left ? `${turn}. ${left}.` : `${turn}.`),
  gotIt: { yes: 'Yes', mostly: 'Mostly', 'not-yet': 'Not yet' },
  done: { floor: 'I am done', mirror: 'Said', missing: 'That is all' },
  pause: 'Pause',
  pauseKey: 'space bar',
  flooded: 'Too much',
  floodedHint: 'Heart racing, or nothing gets through any more: stop.',
  finish: 'End the talk',
  ofTwenty: (minutes: number) =>
    plural(minutes, {
      one: '1 of 20 minutes left in all',
      other: `${minutes} of 20 minutes left in all`,
    }),
  clock: (minutes: number, seconds: number) => `${minutes}:${`${seconds}`.padStart(2, '0')}`,
  left: (minutes: number, seconds: number) =>
    minutes === 0
      ? plural(seconds, { one: '1 second', other: `${seconds} seconds` })
      : seconds === 0
        ? plural(minutes, { one: '1 minute', other: `${minutes} minutes` })
        : `${minutes} min ${seconds} s`,
  paused: {
    lead: 'The clock has stopped. Nothing more has to be said now.',
    floodedTitle: 'Stop here',
    floodedLead: 'Nothing more has to be said now. Give yourselves twenty minutes at least before you go on.',
    floodedApart: 'Go apart for a while. Walk, drink something, look out of a window. Leave the topic alone.',
    when: 'When do you both come back?',
    whenHint: 'Between twenty minutes and a day from now. A time that is set lets both of you rest.',
    waits: {
      20: 'in 20 minutes',
      60: 'in 1 hour',
      180: 'in 3 hours',
      1440: 'this time tomorrow',
    },
    at: 'At a set time',
    set: 'Come back then',
    change: 'Another time',
    back: (time: string) => `Back at ${time}`,
    backTomorrow: (time: string) => `Back tomorrow at ${time}`,
    kept: 'You can close this page. It waits, with the time that was left.',
    due: 'It is time. Are both of you ready?',
    goOn: 'We go on',
    sooner: 'We are both ready sooner',
    earliest: (time: string) => `It can go on from ${time}.`,
    notToday: 'Not today: end the talk',
    problems: {
      time: 'Choose a time.',
      soon: 'That is less than twenty minutes away.',
    },
  },
  thanks: {
    lead: 'Each of you says one thank-you: for one exact thing in this talk. Then leave the topic alone for today.',
    optional: 'If none comes easily, leave it for another day.',
    done: 'Said, and done',
  },
  underWay: {
    title: 'A talk is under way',
    goOn: 'Go on with it',
    end: 'End it',
  },
  over: {
    title: 'That was a talk',
    text: 'Nothing of what was said is kept. Do something ordinary together or apart now, and let it rest.',
    again: 'Another talk, on another day',
    back: 'Back to the practices',
    calm: 'Something to steady you',
  },
};
