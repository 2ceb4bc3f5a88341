import { describe, expect, it } from 'vitest';
import { english } from '../../content/en';
import { limitQuestions, lineOwners, offerers, openings, rungs } from '../../domain/agreement';
import { isNode, readSources, type SyntaxNode, syntaxOf } from '../repository/support/sources';

const { exercises, agreements } = english;
const exercise = (id: string) => {
  const found = exercises.find((one) => one.id === id);
  if (!found) throw new Error(`There is no exercise ${id}`);
  return found;
};
const optionsOf = (id: string, field: string) => {
  const fields = exercise(id).steps.flatMap((step) => step.fields);
  const found = fields.find((one) => one.id === field);
  return found && 'options' in found ? found.options.map(({ value }) => value) : [];
};

describe('the words of agreements fit what they are kept as', () => {
  it('has every rung, from the lightest', () => {
    expect(optionsOf('transparency', 'rung')).toEqual(rungs.map(String));
  });

  it('has everything else that can be chosen', () => {
    expect(optionsOf('transparency', 'offered-by')).toEqual(offerers);
    expect(optionsOf('transparency', 'opening')).toEqual(openings);
    expect(Object.keys(agreements.lines.owners)).toEqual(lineOwners);
    expect(Object.keys(agreements.one.answers)).toEqual(limitQuestions);
  });

  it('asks both columns the same four questions, and someone alone in one', () => {
    const boundaries = exercise('boundaries');
    const fieldsOf = (steps: typeof boundaries.steps, owner: string) =>
      steps.flatMap(({ fields }) => fields).filter(({ id }) => id.endsWith(`-${owner}`));
    const questions = (owner: string) => limitQuestions.map((question) => `${question}-${owner}`);
    for (const owner of ['me', 'partner'])
      expect(fieldsOf(boundaries.steps, owner).map(({ id }) => id)).toEqual([
        ...questions(owner),
        `lines-${owner}`,
      ]);
    const alone = boundaries.alone?.steps ?? [];
    expect(fieldsOf(alone, 'me').map(({ id }) => id)).toEqual([...questions('me'), 'lines-me']);
    expect(fieldsOf(alone, 'partner')).toEqual([]);
    expect(JSON.stringify(boundaries.alone)).not.toMatch(/partner|both of you|each of you|together/i);
  });

  it('says before each that it is not to be done in fear', () => {
    for (const id of ['transparency', 'boundaries'])
      expect(exercise(id).jointCaution).toMatch(/afraid|not safe/);
    expect(exercise('boundaries').alone?.jointCaution).toContain('Support');
    expect(exercise('transparency').needsPartner).toBe(true);
  });
});

/** Every word of the product, with the path that leads to it. */
function textsIn(words: unknown, where: string): { where: string; text: string }[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (typeof words === 'function') return [{ where, text: String(words) }];
  if (words === null || typeof words !== 'object') return [];
  return Object.entries(words).flatMap(([key, below]) => textsIn(below, `${where}.${key}`));
}

describe('no place asks for a password', () => {
  const secret = /pass-?\s?(?:word|code|phrase)|\bpin\b|\bcodes?\b/i;

  it('in no field of an exercise', () => {
    const fields = exercises.flatMap((one) => [
      ...one.steps.flatMap((step) => step.fields),
      ...(one.alone?.steps ?? []).flatMap((step) => step.fields),
      ...(one.gentle?.steps ?? []).flatMap((step) => step.fields),
    ]);
    expect(fields.length).toBeGreaterThan(20);
    const asking = fields.filter(({ id, label, hint = '' }) => secret.test(`${id} ${label} ${hint}`));
    expect(asking).toEqual([]);
    expect(
      fields.filter(({ kind }) => !['text', 'line', 'list', 'date', 'one', 'some'].includes(kind)),
    ).toEqual([]);
  });

  it('in no sentence that asks to write, type, enter or share one', () => {
    const asks =
      /\b(?:enter|type|write|give|tell|share|save|store|keep|fill in|set|choose|your)\b[^.:;]{0,40}(?:password|passcode|pass ?phrase|\bpin\b)/i;
    const said = textsIn(english, 'english').filter(({ where }) => !where.includes('.sources.'));
    const asking = said.filter(({ text }) => asks.test(text)).map(({ where, text }) => `${where}: ${text}`);
    // To say where one must not stand is the opposite of asking for it.
    expect(asking.filter((one) => !/\bnot\b|\bnever\b|\bno place\b/.test(one))).toEqual([]);
    expect('Enter your passcode').toMatch(asks);
    expect('Tell me the password.').toMatch(asks);
  });

  it('in no element of any page', () => {
    const sources = readSources(['components', 'entrypoints'], ['.tsx']);
    const textOf = (attribute: SyntaxNode) =>
      isNode(attribute.value) && attribute.value.type === 'Literal' ? String(attribute.value.value) : '';
    const attributes = [...sources].flatMap(([path, text]) =>
      syntaxOf(path, text)
        .filter(({ type }) => type === 'JSXAttribute')
        .map((node) => ({
          path,
          name: isNode(node.name) ? String(node.name.name) : '',
          value: textOf(node),
        })),
    );
    const types = attributes.filter(({ name }) => name === 'type').map(({ value }) => value);
    expect(types).toContain('date');
    expect(types).not.toContain('password');
    const wrong = attributes.filter(
      ({ name, value }) =>
        ['name', 'id', 'autoComplete', 'aria-label', 'placeholder', 'type'].includes(name) &&
        (secret.test(value) || /current-|new-password|one-time/.test(value)),
    );
    expect(wrong).toEqual([]);
    const completing = attributes.filter(({ name, value }) => name === 'autoComplete' && value !== 'off');
    expect(completing).toEqual([]);
  });
});
