import type { Day } from '../domain/day';
import {
  beginTalk,
  isTalkDone,
  problemOfTalk,
  type TalkDraft,
  type TalkEvent,
  type TalkRecord,
  talkAfter,
} from '../domain/talk';
import { database } from './database';
import { newFact } from './newFact';
import { recordCompletion } from './shelf';

const exercise = 'speaker-listener';

/** The talk under way, or null. */
export async function findTalk(): Promise<TalkRecord | null> {
  const talks = (await database.talks.toArray()).filter(({ removed }) => !removed);
  return talks.toSorted((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}

/**
 * Begins a talk.
 * @throws RangeError when another is under way, or what was set cannot be kept; nothing is changed then.
 */
export async function startTalk(draft: TalkDraft, today: Day, at: number): Promise<void> {
  if (problemOfTalk(draft)) throw new RangeError('This talk has no topic that can be kept');
  await database.transaction('rw', database.talks, async () => {
    if (await findTalk()) throw new RangeError('Another talk is under way');
    const topic = draft.topicId ? { topicId: draft.topicId } : { ownTopic: draft.ownTopic.trim() };
    await database.talks.add({
      ...newFact(at),
      startedOn: today,
      ...topic,
      talk: beginTalk(draft.floorMinutes, at),
    });
  });
}

/**
 * Lets something happen in the talk. When it is over its topic is erased, and it counts as done if anybody was heard.
 * @throws RangeError when the talk is not there any more, or the event cannot be; nothing is changed then.
 */
export async function changeTalk(id: string, event: TalkEvent, today: Day, at: number): Promise<void> {
  await database.transaction('rw', database.talks, database.completions, async () => {
    const record = await database.talks.get(id);
    if (!record || record.removed) throw new RangeError('This talk is over');
    const talk = talkAfter(record.talk, event, at);
    if (talk.phase !== 'over') {
      await database.talks.put({ ...record, ...newFact(at, record), talk });
      return;
    }
    const { startedOn } = record;
    await database.talks.put({ ...newFact(at, record), startedOn, talk, removed: true });
    if (isTalkDone(talk)) await recordCompletion(exercise, today, at);
  });
}
