// npm run lives: thousands of schedules over years, read by the planner and by an oracle that shares no code with it.
// `npm run lives -- 200` looks at two hundred lives of five reminders each; without a number at a thousand.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const atOnce = 25;
const wanted = Number(process.argv[2] ?? 1000);
const first = Number(process.argv[3] ?? 1);

function look(firstLife, lives) {
  const child = spawn('npx', ['vitest', 'run', '--project', 'unit', 'tests/domain/reminderLives'], {
    env: { ...process.env, LIVES: String(lives), FIRST_LIFE: String(firstLife) },
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

const sums = {};
for (let life = first; life < first + wanted; life += atOnce) {
  const { code, output } = await look(life, Math.min(atOnce, first + wanted - life));
  const [, found] = /^reminders (\{.*\})$/m.exec(output) ?? [];
  if (code !== 0 || !found) {
    console.error(output);
    process.exit(1);
  }
  const { firstSeed: _, wakesADay: __, ...table } = JSON.parse(found);
  for (const [name, value] of Object.entries(table)) sums[name] = (sums[name] ?? 0) + value;
  console.log(`${sums.lives} lives, ${sums.expected} notifications that should come, ${sums.missed} missed`);
}
console.log(`
| what | how many |
| --- | --- |
| lives, each with five reminders | ${sums.lives} |
| schedules | ${sums.schedules} |
| years of schedules | ${sums.years} |
| days with the browser awake | ${sums.awakeDays} |
| wake-ups of the worker, for a day awake | ${(sums.wakes / sums.awakeDays).toFixed(1)} |
| times the worker was killed at its work | ${sums.kills} |
| notifications that should come | ${sums.expected} |
| of these missed | ${sums.missed} |
| came twice | ${sums.twice} |
| came in quiet hours | ${sums.quiet} |
| came although no rule asked for them, or beyond three a day | ${sums.unasked} |
| “while you were away” said wrongly, or not said | ${sums.unsaid} |`);
