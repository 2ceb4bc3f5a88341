import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { database } from '../../storage/database';
import { privacy, tablesIn } from './support/privacy';
import { gone, namedIn, sentencesOf } from './support/tests';

const page = readFileSync('PRIVACY.md', 'utf8');
const model = readFileSync('docs/threat-model.md', 'utf8');

describe('PRIVACY.md', () => {
  it('says nothing that no test shows, unless it is beyond what a test can show', () => {
    const sentences = sentencesOf(page);
    const begins = privacy.map(([beginning]) => beginning);
    expect(
      sentences.map((sentence, index) =>
        sentence.startsWith(begins[index] ?? '…') ? begins[index] : sentence,
      ),
      'give each sentence its tests in tests/repository/support/privacy.ts',
    ).toEqual(begins);
  });

  it('names tests that are there', () => {
    expect(gone(privacy.flatMap(([, shown]) => ('beyond' in shown ? [] : shown)))).toEqual([]);
  });

  it('speaks of every table', () => {
    expect(Object.keys(tablesIn).toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
    const text = page.replaceAll(/\s+/g, ' ');
    expect(Object.values(tablesIn).filter((words) => !text.includes(words))).toEqual([]);
  });
});

describe('the threat model', () => {
  const rows = model.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Who and'));

  it('names tests that are there', () => {
    expect(namedIn(model).length).toBeGreaterThan(20);
    expect(gone(namedIn(model))).toEqual([]);
  });

  it('has a test in every line that does something', () => {
    const unshown = rows.filter((row) => {
      const [, , does = '', shown = ''] = row.split('|');
      return namedIn(shown).length === 0 && !does.trim().startsWith('Nothing;');
    });
    expect(rows.length).toBeGreaterThan(15);
    expect(unshown).toEqual([]);
  });
});

it('a test that is not there is found, and a sentence without an end too', () => {
  expect(gone([['tests/nowhere.test.ts', 'a']])).toHaveLength(1);
  expect(gone([['tests/repository/promises.test.ts', `no such ${'title'}`]])).toHaveLength(1);
  expect(sentencesOf('# A\n\nOne. Two:\n\n- three;\n- **Four.** Five')).toEqual([
    ...['One.', 'Two:', 'three;', 'Four.', 'Five'],
  ]);
});
