import type { Gesture } from '../../schema';
import { help } from './help';
import { listening } from './listening';
import { play } from './play';
import { reliability } from './reliability';
import { room } from './room';
import { self } from './self';
import { thought } from './thought';
import { time } from './time';
import { touch } from './touch';
import { words } from './words';

export const gestures: readonly Gesture[] = [
  ...words,
  ...time,
  ...help,
  ...listening,
  ...thought,
  ...touch,
  ...reliability,
  ...play,
  ...room,
  ...self,
];
