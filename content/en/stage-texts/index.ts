import type { StageId, StageText } from '../../schema';
import { acknowledge } from './acknowledge';
import { apologise } from './apologise';
import { boundaries } from './boundaries';
import { forgive } from './forgive';
import { help } from './help';
import { reconnect } from './reconnect';
import { strengthen } from './strengthen';
import { transparency } from './transparency';
import { understand } from './understand';

export const stageTexts: Readonly<Record<StageId, StageText>> = {
  understand,
  acknowledge,
  apologise,
  transparency,
  boundaries,
  help,
  reconnect,
  forgive,
  strengthen,
};
