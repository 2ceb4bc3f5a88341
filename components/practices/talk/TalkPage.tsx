import { useRef } from 'react';
import { Redirect } from 'wouter';
import { exercisePath } from '../../../domain/exerciseRun';
import type { TalkRecord } from '../../../domain/talk';
import { useExercise } from '../../../hooks/useExercises';
import { useTalkRecord } from '../../../hooks/useTalk';
import { TalkOver } from './TalkOver';
import { TalkScreen } from './TalkScreen';

/** The talk under way, over the whole page: it is read from across the table. */
export function TalkPage() {
  const exercise = useExercise('speaker-listener');
  const record = useTalkRecord();
  // Once it is over there is no record of it; whoever saw it to its end is not sent away.
  const seen = useRef<TalkRecord | null>(null);
  if (record) seen.current = record;
  if (!exercise) return <Redirect to="/practices" replace />;
  if (record === undefined) return null;
  if (record) return <TalkScreen key={record.id} record={record} />;
  return seen.current ? <TalkOver /> : <Redirect to={exercisePath('speaker-listener')} replace />;
}
