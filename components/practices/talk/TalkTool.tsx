import type { Exercise } from '../../../content/schema';
import { useTalkRecord } from '../../../hooks/useTalk';
import { TalkSetUp } from './TalkSetUp';
import { TalkUnderWay } from './TalkUnderWay';

/** Sets up a talk in turns, or leads back to the one under way. */
export function TalkTool({ exercise }: { readonly exercise: Exercise }) {
  const record = useTalkRecord();
  if (record === undefined) return null;
  return record ? <TalkUnderWay record={record} /> : <TalkSetUp exercise={exercise} />;
}
