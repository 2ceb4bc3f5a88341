import type { TalkEvent } from '../../../domain/talk';
import type { TalkNow } from '../../../hooks/useTalk';

/** What each part of the talk’s screen is given. */
export interface TalkPart extends TalkNow {
  /** Lets something happen, and brings the focus to the heading of what comes of it. */
  readonly act: (event: TalkEvent) => void;
}
