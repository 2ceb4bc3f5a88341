import { describe, expect, it } from 'vitest';
import { listeningChecks } from '../../content/en/listening-checks';
import { foundBy } from '../../domain/wordChecks';

const idsIn = (text: string) => foundBy(listeningChecks, text).map(({ id }) => id);

describe('what slips into listening', () => {
  it.each([
    ['You should talk to your sister about it.', 'advice'],
    ['You really should sleep more.', 'advice'],
    ['You shouldn’t think about it at night.', 'advice'],
    ['Maybe you could try a walk.', 'advice'],
    ['Why don’t you call me at lunch?', 'advice'],
    ["Why don't you just ask?", 'advice'],
    ['If I were you, I would say it to them.', 'advice'],
    ['Have you thought about writing it down?', 'advice'],
    ['You were alone that night. Try not to go over it again.', 'advice'],
    ['Don’t worry, it is over.', 'advice'],
    ['You ought to rest.', 'advice'],
    ['You were hurt, but I came home.', 'but'],
    ['It was a long week. But it is over now.', 'but'],
    ['At least I told you.', 'at-least'],
    ['You were scared. At least nobody else knew.', 'at-least'],
    ['I also had a bad night.', 'i-also'],
    ['I was lonely too.', 'i-also'],
    ['Me too, I could not sleep.', 'i-also'],
    ['I know exactly how you feel.', 'i-also'],
    ['That happened to me with my boss.', 'i-also'],
    ['It wasn’t easy for me either.', 'i-also'],
    ['So did I.', 'i-also'],
  ])('is found in “%s”', (text, id) => {
    expect(idsIn(text)).toEqual([id]);
  });

  it.each([
    'You waited for me until midnight, and no message came.',
    'You felt alone with it for weeks.',
    'It makes sense, because I said I would call and I did not.',
    'You may need to know where I am this week.',
    'You need to be able to rely on what I say.',
    'You had to carry it all by yourself, and nobody asked.',
    'It must have been frightening to find out like that.',
    'You asked at least three times before I answered.',
    'You waited at least an hour.',
    'There was nothing but silence from me.',
    'It was not only the money but also the months of secrecy.',
    'It was too much for one evening.',
    'I answered too late and you had already heard it from someone else.',
    'I came home far too late.',
    'You wonder whether you can believe anything now.',
    'You could not sleep, and you could not say why.',
    'You tried to talk about it and I left the room.',
    'You would like me to sit with you and say nothing.',
    'You stopped asking, because asking led to a quarrel.',
    'You are tired, and you also want this to work.',
    'The button on the phone was what gave it away.',
    'My mistake was to keep it from you.',
    'I hear that you are tired of being the one who asks.',
  ])('is not found in “%s”', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('is shown where it stands, each place once, in the order of the text', () => {
    const text = 'You were sad, but you should sleep. At least it is over.';
    const found = foundBy(listeningChecks, text);
    expect(found.map(({ words }) => words)).toEqual(['but', 'you should', 'At least']);
    for (const { from, to, words } of found) expect(text.slice(from, to)).toBe(words);
  });

  it('reads twenty thousand characters at once, also those that repeat themselves', () => {
    const begun = performance.now();
    foundBy(listeningChecks, 'I was not only here and '.repeat(850));
    foundBy(listeningChecks, 'i have i have '.repeat(1430));
    foundBy(listeningChecks, 'a'.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('has a reason of one or two short sentences for each', () => {
    for (const { reason } of listeningChecks) expect(reason.length).toBeLessThan(100);
  });

  it('finds nothing in nothing', () => {
    expect(foundBy(listeningChecks, '')).toEqual([]);
    expect(foundBy([{ id: 'a', patterns: ['b?'], reason: 'c' }], 'xx')).toEqual([]);
  });
});
