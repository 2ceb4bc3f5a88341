import { describe, expect, it } from 'vitest';
import { limitWords } from '../../content/en/limitWords';
import { isolationIn, type LineReading, readLine } from '../../domain/limitLine';

const sentences: Readonly<Record<LineReading, readonly string[]>> = {
  limit: [
    'If you shout, I will leave the room for ten minutes.',
    'If you shout, swear or throw things, I will leave the room.',
    'If voices are raised, I’ll go for a walk.',
    'When I am called names then I hang up.',
    'I will sleep in the other room if we argue after ten.',
    'If you read my messages I will change where I charge my phone.',
    'I stop the talk when I cannot listen any more.',
    'Whenever alcohol is on the table, I am driving home by myself.',
    'If you do not come, I will eat at seven.',
    'If I am asked the same question a third time, I say that I have answered it.',
    'I won’t lend money again.',
    'If you won’t talk, I will call my sister.',
    'If it gets late, I will go to bed, and you can call me.',
    'IF YOU SHOUT, I WILL LEAVE.',
    'Unless you knock, I will ask you to wait.',
    'I will not answer messages at work.',
    '  If   you shout ,  then I will go.  ',
    'As soon as it gets loud, I will open the door.',
    'If you drink, I will not get into the car.',
    'I am not going to talk about it in front of others.',
  ],
  agreement: [
    'We both leave our phones in the hall at supper.',
    'We do not argue after ten.',
    'If one of us says “pause”, we both stop for an hour.',
    'We’ll talk on Sundays at five.',
    'We each have an evening for ourselves.',
    'Neither of us reads the other’s messages.',
    'Each of us may say no without giving a reason.',
    'Both of us tell the other before we spend more than fifty.',
    'If it gets loud, then we take ten minutes.',
    'The two of us eat together on Fridays.',
    'When one of us is late, we call.',
    'We both knock.',
  ],
  rule: [
    'You must tell me where you are.',
    'You have to show me your phone.',
    'You can’t see him any more.',
    'You can not go out alone.',
    'You may not talk to them.',
    'You will come home by six.',
    'You’ll hand over your phone every night.',
    'You are not allowed to drink.',
    'You don’t go to your sister on Sundays.',
    'You tell me your passcode.',
    'Don’t talk to anyone at work about it.',
    'Never be late again.',
    'Stop seeing your friends.',
    'If you go out, you must call me every hour.',
    'If I ask, you answer at once.',
    'Your phone stays on the table, face up.',
    'I want you to quit your job.',
    'I need you to answer within five minutes.',
    'I forbid you to see your mother.',
    'I don’t want you to go there.',
    'If you go out, I will take your keys.',
    'If you are late, I will check your phone.',
    'I will not let you drive.',
    'We agree that you must not see them.',
    'We both agree that you will be home by six.',
    'My partner has to ask me first.',
    'They must not contact anyone.',
    'If I call, then you pick up.',
    'Please show me your account every evening.',
    'I insist that you be home by nine.',
    'You should apologise every day.',
    'I’ll make you tell me.',
  ],
  unclear: [
    '',
    '   ',
    'No shouting.',
    'Respect.',
    'Phones in the bedroom',
    'You can call me any time.',
    'You are free to say no.',
    'You don’t have to answer at once.',
    'I want to feel safe.',
    'I need honesty.',
    'If you shout',
    'Shouting is not all right.',
    'Wenn du schreist, gehe ich.',
    'إذا صرخت، سأغادر',
    '🙂',
  ],
};

const cases = (Object.keys(sentences) as LineReading[]).flatMap((reading) =>
  sentences[reading].map((text) => [text, reading] as const),
);

describe('a sentence about limits', () => {
  it.each(cases)('%j reads as %s', (text, reading) => {
    expect(readLine(text, limitWords)).toBe(reading);
  });

  it('of 20,000 characters is read at once', () => {
    const long = `If ${'you shout and '.repeat(1500)}`.slice(0, 20_000);
    const before = performance.now();
    for (const text of [
      long,
      `${long}, I will go`,
      'we '.repeat(6000),
      ' '.repeat(20_000),
      'if, '.repeat(5000),
    ]) {
      readLine(text, limitWords);
      isolationIn(text, limitWords);
    }
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('what nobody should be cut off from', () => {
  it.each([
    ['You must not see your sister.', ['family']],
    ['We both stay away from your friends.', ['friends']],
    ['You will quit your job.', ['work']],
    ['Don’t tell the doctor.', ['doctor']],
    ['Your wages go to my account.', ['money']],
    ['You may not leave the house without me.', ['leaving']],
    ['You can’t go out with your friends.', ['friends', 'leaving']],
    ['If you see your brother again, I will go.', ['family']],
    ['If you talk to your therapist about us, I will stop talking.', ['doctor']],
    ['We both see our parents alone.', ['family']],
    ['Seeing your mates', ['friends']],
  ])('%j touches %j', (text, topics) => {
    expect(isolationIn(text, limitWords)).toEqual(topics);
  });

  it.each([
    'If you shout, I will leave the house.',
    'If you shout, I will stay with a friend.',
    'If you insult my family, I will end the talk.',
    'If I feel unsafe, I will call my doctor.',
    'I will talk to my therapist about it.',
    'If it gets loud, I will go out for an hour.',
    'We both work on listening.',
    'We leave our phones in the hall.',
  ])('%j touches nothing of it', (text) => {
    expect(isolationIn(text, limitWords)).toEqual([]);
  });
});
