import { useState } from 'react';
import { useIsAlone } from '../../../hooks/useJourney';
import { useWords } from '../../../hooks/useWords';
import { OpenPage } from '../../cover/OpenPage';
import { GuideStep } from '../../guide/GuideStep';
import { Section } from '../../home/Section';
import { BrokenEnd } from './BrokenEnd';
import { BrokenStep } from './BrokenStep';
import { type BrokenPlace, brokenSteps, isLeftOut, noAnswers, placeAfter, waysFor } from './brokenSteps';

/**
 * A promise to the person was broken. Everything lives in this component and is gone when it closes; not even that
 * it was gone through is kept, because that alone would tell of a bad day to whoever reads along.
 */
export function BrokenPage() {
  return (
    <OpenPage>
      <Broken />
    </OpenPage>
  );
}

function Broken() {
  const { guide, toMe } = useWords();
  const { broken } = toMe;
  const isAlone = useIsAlone();
  const [visited, setVisited] = useState<readonly BrokenPlace[]>(['feel']);
  const [answers, setAnswers] = useState(noAnswers);
  const [isMissing, setIsMissing] = useState(false);
  const at = visited.at(-1) ?? 'feel';
  const ways = waysFor(answers, isAlone);
  // A way that was chosen before is no longer one when safety was answered anew.
  const way = answers.way && ways.includes(answers.way) ? answers.way : null;

  if (at === 'end') {
    return <BrokenEnd needs={[...answers.needs, answers.needWords.trim()].filter(Boolean)} />;
  }

  function next() {
    const lacksWay = at === 'choose' && !way;
    setIsMissing(lacksWay);
    if (!lacksWay) setVisited([...visited, placeAfter(at, answers)]);
  }

  const head = at === 'way' ? { title: way ? broken.ways[way].name : '' } : broken[at];
  const number = brokenSteps.indexOf(at) + 1;
  return (
    <Section title={broken.title} lead={broken.lead}>
      <GuideStep
        key={at}
        title={head.title}
        hint={'hint' in head ? head.hint : undefined}
        {...(number > 0 && { place: guide.step(number, brokenSteps.length) })}
        nextWord={at === 'unsafe' ? broken.unsafe.onward : undefined}
        isSkipping={isLeftOut(at, answers)}
        onNext={next}
        onBack={visited.length > 1 ? () => setVisited(visited.slice(0, -1)) : undefined}
        leaveTo="/promises"
      >
        <BrokenStep
          at={at}
          answers={{ ...answers, way }}
          ways={ways}
          isMissing={isMissing && !way}
          onChange={(change) => setAnswers({ ...answers, ...change })}
        />
      </GuideStep>
    </Section>
  );
}
