import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { ChoiceRow } from '../../components/ui/ChoiceRow';
import { english } from '../../content/en';

// The popup less its edges, the narrowest place of a check-in.
const narrow = 348;
const nearest = 3;

/** How near the words of an answer come to the edge of its box, in pixels. */
function roomBeside(box: Element): number {
  const words = document.createRange();
  words.selectNodeContents(box);
  const { left, right } = box.getBoundingClientRect();
  const lines = [...words.getClientRects()];
  return Math.min(...lines.map((line) => Math.min(line.left - left, right - line.right)));
}

it('no answer of the check-in touches the edge of its box in the popup', async () => {
  await render(
    <div style={{ inlineSize: narrow }}>
      {Object.entries(english.scaleQuestions).map(([id, { question, answers }]) => (
        <ChoiceRow
          key={id}
          question={question}
          options={answers.map((label) => ({ value: label, label }))}
          chosen={null}
          onChoose={() => undefined}
        />
      ))}
    </div>,
  );
  const boxes = [...document.querySelectorAll('label > span')];
  expect(boxes.length).toBeGreaterThan(40);
  const tight = boxes.filter((box) => roomBeside(box) < nearest).map((box) => box.textContent);
  expect(tight).toEqual([]);
});
