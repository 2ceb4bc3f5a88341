import { describe, expect, it } from 'vitest';
import { toDay } from '../../domain/day';
import { type TalkDraft, talkLimit } from '../../domain/talk';
import { database } from '../../storage/database';
import { changeTalk, findTalk, startTalk } from '../../storage/talks';
import { beginWithEmptyTables } from '../support/freshDatabase';

const today = toDay('2026-11-22');
const minute = 60_000;
const draft: TalkDraft = { floorMinutes: 2, topicId: 'day-outside', ownTopic: '' };

beginWithEmptyTables();

async function begun(change: Partial<TalkDraft> = {}): Promise<string> {
  await startTalk({ ...draft, ...change }, today, 1000);
  return (await findTalk())?.id ?? '';
}

describe('a talk', () => {
  it.each([
    ['no topic', { topicId: null, ownTopic: '  ' }],
    ['a topic that is too long', { topicId: null, ownTopic: 'x'.repeat(141) }],
  ])('does not begin with %s', async (_, change) => {
    await expect(startTalk({ ...draft, ...change }, today, 1000)).rejects.toThrow(RangeError);
    expect(await database.talks.count()).toBe(0);
  });

  it('begins once: a second one waits until the first is over', async () => {
    const id = await begun({ topicId: null, ownTopic: ' Der Garten 🌱 ' });
    expect(await findTalk()).toMatchObject({
      ownTopic: 'Der Garten 🌱',
      talk: { phase: 'floor', since: 1000 },
    });
    await expect(startTalk(draft, today, 2000)).rejects.toThrow(RangeError);
    await changeTalk(id, { kind: 'finish' }, today, 3000);
    await changeTalk(id, { kind: 'thanked' }, today, 4000);
    await startTalk(draft, today, 5000);
    expect((await findTalk())?.id).not.toBe(id);
  });

  it('leaves nothing of its topic once it is over, and is gone', async () => {
    const id = await begun({ topicId: null, ownTopic: 'The garden' });
    await changeTalk(id, { kind: 'finish' }, today, 3000);
    await changeTalk(id, { kind: 'thanked' }, today, 4000);
    expect(await findTalk()).toBeNull();
    expect(JSON.stringify(await database.talks.toArray())).not.toContain('garden');
    await expect(changeTalk(id, { kind: 'pause' }, today, 5000)).rejects.toThrow(RangeError);
  });

  it('counts as done when somebody was heard, whatever the answer', async () => {
    const id = await begun();
    const check = 1000 + 3 * minute;
    await changeTalk(id, { kind: 'got-it', value: 'not-yet' }, today, check);
    await changeTalk(id, { kind: 'finish' }, today, check + 1);
    expect(await database.completions.count()).toBe(0);
    await changeTalk(id, { kind: 'thanked' }, today, check + 2);
    expect(await database.completions.toArray()).toMatchObject([
      { exercise: 'speaker-listener', day: today },
    ]);
  });

  it('counts as nothing when it was ended before anybody was heard, also after all its time', async () => {
    const id = await begun();
    await changeTalk(id, { kind: 'thanked' }, today, 1000 + talkLimit);
    expect(await findTalk()).toBeNull();
    expect(await database.completions.count()).toBe(0);
  });

  it('stays as it was when the time to return is none', async () => {
    const id = await begun();
    await changeTalk(id, { kind: 'pause' }, today, 2000);
    const before = await findTalk();
    const event = { kind: 'return-at', at: 2000 + 19 * minute } as const;
    await expect(changeTalk(id, event, today, 2000)).rejects.toThrow(RangeError);
    expect(await findTalk()).toEqual(before);
  });
});
