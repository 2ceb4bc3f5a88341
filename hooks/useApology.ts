import { useMemo } from 'react';
import { apologyLanguageFor } from '../content/apology';
import { type ApologyPart, apologyParts } from '../content/schema';
import { type ApologyFinding, type ApologyRules, apologyRulesOf, findingsIn } from '../domain/apology';
import { keyOf, partText } from '../domain/apologyLetter';
import type { RunHandle } from './useExerciseRun';

let ready: { readonly language: string; readonly rules: ApologyRules } | null = null;

/** Made once for a page, when somebody first writes an apology. */
function rulesFor(language: string): ApologyRules {
  if (ready?.language !== language) ready = { language, rules: apologyRulesOf(apologyLanguageFor(language)) };
  return ready.rules;
}

/** The field of a run that holds what is to stay as it is. */
const asideField = 'left';

function useFound(text: string, part: ApologyPart): readonly ApologyFinding[] {
  return useMemo(() => findingsIn(text, part, rulesFor(navigator.language)), [text, part]);
}

/** What was noticed in one part of an apology that is being written. */
export function useNoticed(handle: RunHandle, part: ApologyPart) {
  const { answers, listOf, setAnswer } = handle;
  const text = partText(answers, part);
  const left = listOf(asideField);
  const isLeft = (one: ApologyFinding) => left.includes(keyOf(part, one, text));
  const found = useFound(text, part).filter(({ check }) => check !== 'pressure');
  return {
    text,
    found: found.filter((one) => !isLeft(one)),
    /** How many were left as they are and still stand there. */
    leftCount: found.filter(isLeft).length,
    leave: (ones: readonly ApologyFinding[]) =>
      setAnswer(asideField, [...new Set([...left, ...ones.map((one) => keyOf(part, one, text))])]),
    lookAgain: () =>
      setAnswer(
        asideField,
        left.filter((key) => !key.startsWith(`${part} `) || key.startsWith(`${part} pressure`)),
      ),
  };
}

/** Whether words of danger stand anywhere in it that were not put aside by the person. */
export function usePressure({ answers, listOf, setAnswer }: RunHandle) {
  const texts = apologyParts.map((part) => partText(answers, part));
  const left = listOf(asideField);
  const keys = useMemo(
    () =>
      apologyParts.flatMap((part, at) => {
        const text = texts[at] ?? '';
        const found = text ? findingsIn(text, part, rulesFor(navigator.language)) : [];
        return found.filter(({ check }) => check === 'pressure').map((one) => keyOf(part, one, text));
      }),
    // biome-ignore lint/correctness/useExhaustiveDependencies: the texts themselves, not their list
    texts,
  );
  return {
    isThere: keys.some((key) => !left.includes(key)),
    putAside: () => setAnswer(asideField, [...new Set([...left, ...keys])]),
  };
}
