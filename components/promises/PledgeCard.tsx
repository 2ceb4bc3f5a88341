import { useState } from 'react';
import { usePledgeName } from '../../hooks/usePledgeName';
import { type PledgeView, usePledgeActions } from '../../hooks/usePledges';
import { useWords } from '../../hooks/useWords';
import { Card } from '../ui/Card';
import { AskFirst } from './AskFirst';
import { AttentionNotice } from './AttentionNotice';
import { ChangePledge } from './ChangePledge';
import { PledgeDays } from './PledgeDays';
import { PledgeHead } from './PledgeHead';
import { type CardDoing, PledgeWays } from './PledgeWays';
import { RemindAtField } from './RemindAtField';
import { Slips } from './Slips';

const beginOf = { changing: undefined, 'making-smaller': 'smaller', 'changing-when': 'when' } as const;

/** One promise at a glance, and what can be done with it. */
export function PledgeCard({ view }: { readonly view: PledgeView }) {
  const { promises } = useWords();
  const { finish, letGo } = usePledgeActions();
  const [doing, setDoing] = useState<CardDoing>('seeing');
  const { pledge, status, attention } = view;
  const name = usePledgeName()(view);
  const see = () => setDoing('seeing');
  const state = `${doing} ${status} ${attention}`;

  if (doing === 'changing' || doing === 'making-smaller' || doing === 'changing-when') {
    return (
      <Card label={name} state={state}>
        <ChangePledge view={view} begin={beginOf[doing]} onDone={see} />
      </Card>
    );
  }
  return (
    <Card label={name} state={state}>
      <PledgeHead view={view} />
      {attention && <AttentionNotice view={view} attention={attention} onDo={setDoing} />}
      {status === 'active' && <PledgeDays view={view} />}
      {status === 'active' && <RemindAtField pledge={pledge} name={name} />}
      <Slips view={view} />
      {doing === 'finishing' && (
        <AskFirst
          question={promises.finishQuestion}
          yes={promises.finishYes}
          onYes={() => void finish(pledge)}
          onNo={see}
        />
      )}
      {doing === 'letting-go' && (
        <AskFirst
          question={promises.letGoQuestion}
          yes={promises.letGoYes}
          onYes={() => void letGo(pledge)}
          onNo={see}
        />
      )}
      {doing === 'seeing' && <PledgeWays view={view} onDo={setDoing} />}
    </Card>
  );
}
