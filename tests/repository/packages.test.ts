import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licences } from '../../scripts/licences.mjs';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: true;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
}

const lock: Readonly<Record<string, Package>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages;
const [own, ...others] = Object.entries(lock);

/** Licences that let anybody use, change and share; a part offered under one of several needs one of these. */
const free = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MIT-0',
  ],
  // `BSD` without a number: each of them is free.
  ...['BSD', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'Zlib'],
];
/** Packages whose licence the lock does not name in the usual way, each read in the package itself. */
const read: Readonly<Record<string, string>> = {
  'node_modules/svg-tags': 'MIT',
};

const isFree = (licence: string) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => free.includes(one)));

describe('what others wrote', () => {
  it('may be used by anybody', () => {
    const closed = others
      .map(([path, { license }]) => [path, read[path] ?? license ?? 'none named'] as const)
      .filter(([, licence]) => !isFree(licence));
    expect(closed, 'choose another package, or read its licence and say so here').toEqual([]);
  });

  it('is listed, with its licence, in what people get', () => {
    expect(readFileSync('public/licences.txt', 'utf8'), 'run npm run licences').toBe(licences());
  });

  it('runs nothing when it is installed', () => {
    expect(
      others.filter(([, one]) => one.hasInstallScript).map(([path]) => path),
      'a package with a script of its own runs it on the computer of everybody who installs this one',
    ).toEqual([]);
    expect(own?.[0]).toBe('');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const atInstall = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'prepublish',
      'preprepare',
      'postprepare',
    ];
    expect(Object.entries(scripts).filter(([name]) => atInstall.includes(name))).toEqual([
      ['postinstall', 'wxt prepare'],
    ]);
  });
});
