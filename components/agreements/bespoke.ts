import { lineTyped } from '../../domain/agreementAnswers';
import { useAgreementEnding } from '../../hooks/useAgreementRun';
import type { Bespoke } from '../practices/exerciseParts';
import { AgreementEnd } from './AgreementEnd';
import { AgreementRecords } from './AgreementRecords';
import { OfferedStep, WorryStep } from './BesideStep';
import { CautionStep } from './CautionStep';
import { ColumnsStep } from './ColumnsStep';
import { CoversStep } from './CoversStep';
import { DaysStep } from './DaysStep';
import { LadderStep } from './LadderStep';
import { LinesStep } from './LinesStep';
import { YesStep } from './YesStep';

const both = {
  useEnding: useAgreementEnding,
  End: AgreementEnd,
  Records: AgreementRecords,
} satisfies Bespoke;

/** What making an agreement about openness has of its own. */
export const transparencyParts: Bespoke = {
  ...both,
  steps: {
    worry: WorryStep,
    offered: OfferedStep,
    rung: LadderStep,
    caution: CautionStep,
    covers: CoversStep,
    days: DaysStep,
    yes: YesStep,
  },
};

/** What writing down limits has of its own. */
export const boundaryParts: Bespoke = {
  ...both,
  isWriting: ({ id }, answers) => id === 'lines' && lineTyped(answers).trim() !== '',
  steps: {
    acceptable: ColumnsStep,
    secure: ColumnsStep,
    tolerate: ColumnsStep,
    'off-limits': ColumnsStep,
    lines: LinesStep,
    days: DaysStep,
    yes: YesStep,
  },
};
