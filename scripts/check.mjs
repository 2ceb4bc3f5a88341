// npm test: every promise of the repository, one after the other. Needs nothing but Node 20 or newer.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensureInstalled } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const steps = [
  { name: 'types' },
  { name: 'lint' },
  { name: 'lint:styles' },
  { name: 'lint:arrows' },
  { name: 'lint:unused' },
  { name: 'test:unit' },
  { name: 'build' },
  { name: 'build:firefox' },
  { name: 'test:sizes', after: ['build'] },
  { name: 'lint:extension', after: ['build:firefox'] },
  { name: 'test:component', browser: 'chromium' },
  { name: 'test:e2e', browser: 'chromium', after: ['build', 'build:firefox'] },
  { name: 'test:firefox', browser: 'firefox', after: ['build:firefox'] },
];

const LONGEST_STEP_MINUTES = 30;
const onWindows = process.platform === 'win32';

/** `npm test -- unit lint` runs test:unit and lint. */
function choose(words) {
  if (words.length === 0) return steps;
  const nameOf = (word) =>
    [word, `test:${word}`, `lint:${word}`].find((name) => steps.some((step) => step.name === name));
  const unknown = words.filter((word) => !nameOf(word));
  if (unknown.length > 0) {
    const names = steps.map((step) => step.name).join(', ');
    console.error(`There is no step called ${unknown.join(', ')}. There are: ${names}.`);
    process.exit(1);
  }
  const names = new Set(words.map(nameOf));
  return steps.filter((step) => names.has(step.name));
}

/** Returns the paths of the browsers, or for each missing one the sentence that says what to do. */
function findBrowsers(chosen) {
  const paths = {};
  const problems = {};
  for (const browser of new Set(chosen.flatMap((step) => step.browser ?? []))) {
    try {
      const wanted = { chromium: browser === 'chromium', firefox: browser === 'firefox' };
      paths[browser] = ensureBrowsers(wanted)[browser];
    } catch (error) {
      problems[browser] = error.message;
    }
  }
  return { paths, problems };
}

let stopRunning = () => undefined;

/** Runs one npm script; its output is kept back and shown only if it fails. */
function runScript(name, env) {
  const child = spawn(onWindows ? 'npm.cmd' : 'npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
    // A process group of its own, so that browsers it started end with it.
    detached: !onWindows,
    env,
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  stopRunning = () => {
    if (onWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
    process.stdout.write(Buffer.concat(output));
  };
  let tooLong = false;
  const limit = setTimeout(() => {
    tooLong = true;
    stopRunning();
  }, LONGEST_STEP_MINUTES * 60_000);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(limit);
      stopRunning = () => undefined;
      if (tooLong) resolve({ passed: false, note: `stopped after ${LONGEST_STEP_MINUTES} minutes` });
      else resolve({ passed: code === 0, output: Buffer.concat(output) });
    });
  });
}

const LINES_OF_AN_END = 8;

/** The tools sum up at the end, and who reads only the beginning of a long list should know what failed. */
function showFailure(output) {
  const lines = output.split('\n').filter((line) => !/^\s*(✓|✔|ok) /.test(line));
  if (lines.length > 2 * LINES_OF_AN_END)
    console.log(`\n${lines.slice(-LINES_OF_AN_END).join('\n')}\n\nAll of it, but what passed:`);
  console.log(`\n${lines.join('\n')}\n`);
}

async function runStep(step, failed, browsers) {
  const broken = (step.after ?? []).filter((name) => failed.has(name));
  if (broken.length > 0) return { passed: false, note: `not run, because ${broken.join(' and ')} failed` };
  const problem = browsers.problems[step.browser];
  if (problem) return { passed: false, note: problem };
  const { chromium, firefox } = browsers.paths;
  return runScript(step.name, {
    ...process.env,
    NO_UPDATE_NOTIFIER: '1',
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    ...(firefox ? { FIREFOX_PATH: firefox } : {}),
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopRunning();
    process.exit(1);
  });
}

const chosen = choose(process.argv.slice(2));
if (!ensureInstalled(root)) process.exit(1);
const browsers = findBrowsers(chosen);

const failed = new Set();
const lines = [];
for (const step of chosen) {
  const began = performance.now();
  const { passed, output, note } = await runStep(step, failed, browsers);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!passed) failed.add(step.name);
  const line = `${passed ? 'pass' : 'FAIL'}  ${step.name.padEnd(16)}${seconds.padStart(6)} s${note ? `  ${note}` : ''}`;
  lines.push(line);
  console.log(line);
  if (!passed && output?.length) showFailure(output.toString().trimEnd());
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${chosen.length - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size > 0 ? 1 : 0;
