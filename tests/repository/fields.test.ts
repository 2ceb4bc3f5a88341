import { expect, it } from 'vitest';
import { isNode, lineOf, readSources, type Sources, type SyntaxNode, syntaxOf } from './support/sources';

const fields = ['input', 'textarea', 'select'];
const choices = ['radio', 'checkbox'];

const nameOf = (node: unknown) => (isNode(node) ? String(node.name) : '');

/** What an attribute says, as text; undefined when it is not there. */
function attributeOf(element: SyntaxNode, name: string): string | undefined {
  const attributes = element.attributes as readonly SyntaxNode[];
  const found = attributes.find((one) => one.type === 'JSXAttribute' && nameOf(one.name) === name);
  if (!found) return undefined;
  const { value } = found;
  if (!isNode(value)) return '';
  const literal = value.type === 'Literal' ? value : value.expression;
  return isNode(literal) ? String(literal.value) : '';
}

/** Whether it takes what `Field` gives to every field: no completion and no spell-check. */
const isOfField = (element: SyntaxNode) =>
  (element.attributes as readonly SyntaxNode[]).some(
    (one) => one.type === 'JSXSpreadAttribute' && nameOf(one.argument) === 'ids',
  );

/**
 * Browsers write the state of every other field into their files for the next start, and some send its text to a
 * service that looks at the spelling. Firefox asks for the mark on each field; on the form it is not enough.
 */
function talkative(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    syntaxOf(path, text)
      .filter((node) => node.type === 'JSXOpeningElement' && fields.includes(nameOf(node.name)))
      .filter((element) => {
        if (isOfField(element)) return false;
        const isText =
          nameOf(element.name) !== 'select' && !choices.includes(attributeOf(element, 'type') ?? '');
        const isSilent = attributeOf(element, 'autoComplete') === 'off';
        return !isSilent || (isText && attributeOf(element, 'spellCheck') !== 'false');
      })
      .map((element) => `${path}:${lineOf(text, element.start)} ${nameOf(element.name)}`),
  );
}

const wordless = ['date', 'time', 'number', 'file', ...choices];

/** Fields for text that do not say that the words in them are the person's own, so that a cover would not hide them. */
function uncovered(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const elements = syntaxOf(path, text).filter(({ type }) => type === 'JSXElement');
    const opening = (element: SyntaxNode) => element.openingElement as SyntaxNode;
    const isNamed = (element: SyntaxNode, name: string) => nameOf(opening(element).name) === name;
    const takesText = (element: SyntaxNode) =>
      isNamed(element, 'textarea') ||
      (isNamed(element, 'input') && !wordless.includes(attributeOf(opening(element), 'type') ?? ''));
    return elements
      .filter((element) => isNamed(element, 'Field') && attributeOf(opening(element), 'own') === undefined)
      .filter((field) =>
        elements.some(
          (one) => takesText(one) && one.start > field.start && Number(one.end) < Number(field.end),
        ),
      )
      .map((element) => `${path}:${lineOf(text, element.start)} Field`);
  });
}

it('every field for words is covered with the page', () => {
  const sources = readSources(['components'], ['.tsx']);
  expect(uncovered(sources), 'give the field its text: <Field own={text} …>').toEqual([]);
});

it('a field for words that would stay readable is found', () => {
  const page = `const page = <form>
    <Field label="a" own={text}>{(ids) => <input {...ids} />}</Field>
    <Field label="b">{(ids) => <input {...ids} type="date" />}</Field>
    <Field label="c">{(ids) => <select {...ids} />}</Field>
    <Field label="d">{(ids) => <input {...ids} />}</Field>
    <Field label="e">{(ids) => <textarea {...ids} />}</Field>
  </form>;`;
  expect(uncovered(new Map([['page.tsx', page]]))).toEqual(['page.tsx:5 Field', 'page.tsx:6 Field']);
});

it('no field hands what is in it to the browser’s own files or services', () => {
  const sources = readSources(['components'], ['.tsx']);
  expect(
    talkative(sources),
    'spread the ids of Field, or write autoComplete="off" and spellCheck={false}',
  ).toEqual([]);
});

it('no field asks for a password', () => {
  const text = [...readSources(['components'], ['.tsx']).values()].join('\n');
  expect(text).not.toMatch(/type=["']password|password/i);
});

it('a field that would is found', () => {
  const page = `const page = <form autoComplete="off">
    <input {...ids} />
    <input autoComplete="off" spellCheck={false} />
    <input type="radio" autoComplete="off" />
    <select autoComplete="off" />
    <input />
    <textarea autoComplete="off" />
    <input type="checkbox" />
    <input {...others} />
  </form>;`;
  expect(talkative(new Map([['page.tsx', page]]))).toEqual([
    'page.tsx:6 input',
    'page.tsx:7 textarea',
    'page.tsx:8 input',
    'page.tsx:9 input',
  ]);
});

it('Field asks for neither completion nor spell-check', () => {
  const [field = ''] = [...readSources(['components/ui'], ['/Field.tsx']).values()];
  expect(field).toContain("autoComplete: 'off',");
  expect(field).toContain('spellCheck: false,');
});
