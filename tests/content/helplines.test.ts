import { describe, expect, it } from 'vitest';
import { directories, emergencyNumbers, helplines } from '../../content/en/helplines';

interface Shown {
  readonly verified: boolean;
  readonly checkedOn: string;
}

const LONGEST_DAYS = 180;

/** What is shown on `day` although nobody has called it up within 180 days: to be read again before a release. */
function overdue<Row extends Shown>(rows: readonly Row[], day: string): readonly Row[] {
  const daysSince = (checkedOn: string) => (Date.parse(day) - Date.parse(checkedOn)) / 86_400_000;
  // Without a date the difference is not a number, and no comparison with it holds.
  return rows.filter(({ verified, checkedOn }) => verified && !(daysSince(checkedOn) <= LONGEST_DAYS));
}

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const nameOf = ({ country, kind, name, number = '' }: (typeof helplines)[number]) =>
  [country, kind, name, number].join(' · ');

describe('rows of helplines', () => {
  it('name no helpline twice', () => {
    expect(repeated(helplines.map(nameOf))).toEqual([]);
    expect(repeated(directories.map(({ id }) => id))).toEqual([]);
    expect(repeated(directories.map(({ url }) => url))).toEqual([]);
  });

  it('say of each row where it comes from', () => {
    const unsaid = [...helplines, ...directories].filter(({ source }) => source.trim() === '');
    expect(unsaid).toEqual([]);
  });

  it('have an address of the operator in every row', () => {
    expect(helplines.length).toBeGreaterThanOrEqual(130);
    expect(helplines.filter(({ url }) => !URL.canParse(url)).map(nameOf)).toEqual([]);
  });

  it('lead to a page of the operator, and carry nothing that follows a person', () => {
    const wrong = [...helplines, ...directories]
      .map(({ url }) => url)
      .filter((url) => {
        const { protocol, search, hash, username, port } = new URL(url);
        return protocol !== 'https:' || [search, hash, username, port].some((part) => part !== '');
      });
    expect(wrong).toEqual([]);
  });

  it('have sources without marks of campaigns', () => {
    const marked = [...helplines, ...directories].filter(({ source }) =>
      /[?&](?:utm_\w+|gclid|fbclid|msclkid|mc_\w+|ref|from|src)=/i.test(source),
    );
    expect(marked).toEqual([]);
  });
});

describe('what is shown', () => {
  it('is due again after 180 days, and at once where no day is known', () => {
    const row = (checkedOn: string, verified = true) => ({ verified, checkedOn });
    const fresh = [row('2026-11-23'), row('2026-05-27')];
    const due = [row('2026-05-26'), row(''), row('soon')];
    expect(overdue([...fresh, ...due], '2026-11-23')).toEqual(due);
  });

  it('is not due where it is not shown', () => {
    expect(overdue([{ verified: false, checkedOn: '' }], '2026-11-23')).toEqual([]);
  });

  it('is one directory, which a person has yet to call up before a release', () => {
    const shown = [...directories, ...helplines, ...emergencyNumbers].filter(({ verified }) => verified);
    expect(shown).toEqual(directories.filter(({ id }) => id === 'find-a-helpline'));
    expect(overdue(shown, '2026-11-23')).toEqual(shown);
  });
});
