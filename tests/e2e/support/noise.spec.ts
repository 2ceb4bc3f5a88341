import { expect, test } from './fixtures';

test('what is logged, thrown or asked of the network is noticed', async ({ openPage, worker, noise }) => {
  const page = await openPage('popup.html');
  await page.evaluate(() => {
    console.debug('logged by the page');
    setTimeout(() => {
      throw new Error('thrown by the page');
    });
    new Image().src = 'https://page.example/';
  });
  await worker.evaluate(() => {
    console.debug('logged by the worker');
    setTimeout(() => {
      throw new Error('thrown by the worker');
    });
    void fetch('https://worker.example/').catch(() => undefined);
  });
  const expected = [
    'logged by the page',
    'thrown by the page',
    'https://page.example/',
    'logged by the worker',
    'thrown by the worker',
    'https://worker.example/',
  ];
  for (const part of expected) await expect.poll(() => noise.join('\n')).toContain(part);
  await page.waitForTimeout(500); // each may be reported more than once
  noise.length = 0;
});
