import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from './support/arrows';
import { readSources, type Sources } from './support/sources';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const readLines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** The lines that match, as "path:line text". */
const linesWith = (sources: Sources, pattern: RegExp) =>
  [...sources].flatMap(([path, text]) =>
    text
      .split('\n')
      .map((line, index) => ({ line, where: `${path}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, where }) => `${where} ${line.trim()}`),
  );

/** Everything that is, or would be, part of the repository and is text. */
function readRepository(): Sources {
  const outside = new Set([
    '.git',
    ...readLines('.gitignore').map((line) => line.replaceAll(/^\/|\/$/g, '')),
  ]);
  const entries = readdirSync('.', { withFileTypes: true }).filter((entry) => !outside.has(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const texts = [
    '.ts',
    '.tsx',
    '.mts',
    '.mjs',
    '.js',
    '.json',
    '.css',
    '.html',
    '.md',
    '.yml',
    '.svg',
    'run',
  ];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return new Map([
    ...readSources(folders, texts),
    ...files.map((path) => [path, readFileSync(path, 'utf8')] as const),
  ]);
}

const literally = (text: string) => text.replaceAll(/[^\w\s]/g, String.raw`\$&`);

describe('what is installed is what was chosen', () => {
  const wanted = readJson('package.json');
  const lock = readJson('package-lock.json');

  it.each(['dependencies', 'devDependencies', 'optionalDependencies'])('%s are exact versions', (kind) => {
    const loose = Object.entries<string>(wanted[kind]).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose, 'name one version, without ^ or ~').toEqual([]);
    expect(lock.packages[''][kind], 'run npm install, then npm ci, and keep the new lock').toEqual(
      wanted[kind],
    );
  });

  it('the lock names no host, so that any registry can serve it', () => {
    const lines = linesWith(
      new Map([['package-lock.json', readFileSync('package-lock.json', 'utf8')]]),
      /"resolved": "(?!file:)/,
    );
    expect(lines, 'omit-lockfile-registry-resolved in .npmrc keeps them out').toEqual([]);
  });
});

describe('the repository is the same on every computer', () => {
  const repository = readRepository();

  it('no file names a folder of the computer it was written on', () => {
    const here = [homedir(), dirname(process.cwd())].filter((path) => path.length > 1);
    const machinePath = new RegExp(
      `(?<![\\w.])(?:${here.map(literally).join('|')}|/home/\\w+|/Users/\\w+)[/\\\\]`,
    );
    expect(linesWith(repository, machinePath), 'write paths from the root of the repository').toEqual([]);
  });

  it('no file names a package registry', () => {
    const registry =
      /\bregistry\.npm|https?:\/\/[^\s'"]*(?:registry|artifactory|nexus|verdaccio)|^registry\s*=/i;
    expect(linesWith(repository, registry), 'which registry is used is a setting of the computer').toEqual(
      [],
    );
  });
});

describe('nothing is left out and nothing left for later', () => {
  const sources = readSources([...layers, 'scripts', 'styles', 'tests'], ['.ts', '.tsx', '.mjs', '.css']);

  it('no test is skipped or runs alone', () => {
    expect(linesWith(sources, /\.(?:only|skip|todo|fixme)(?:\.each)?\(/), 'mend it or remove it').toEqual([]);
  });

  it('no note asks somebody else to finish', () => {
    expect(linesWith(sources, /\b(?:TO[D]O|FIX[M]E|XX[X])\b/), 'do it now, or open an issue').toEqual([]);
  });
});
