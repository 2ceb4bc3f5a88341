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

test('what no policy stops is heard where the network would be', async ({ openPage, network, noise }) => {
  const page = await openPage('popup.html');
  // A page that opens another one, and one that asks for a way through to another computer.
  await page.evaluate(() => {
    window.open('http://opened.example/');
    const link = Object.assign(document.createElement('link'), { rel: 'preconnect' });
    link.href = 'https://preconnected.example/';
    document.head.append(link);
  });
  await page.evaluate(async (port) => {
    const peers = new RTCPeerConnection({ iceServers: [{ urls: `stun:found.example:${port}` }] });
    peers.createDataChannel('a');
    await peers.setLocalDescription(await peers.createOffer());
  }, network.udpPort);
  for (const part of ['opened.example', 'preconnected.example', 'udp: '])
    await expect.poll(() => network.heard.join('\n')).toContain(part);
  await page.waitForTimeout(500); // each may try again
  await page.context().close();
  network.forget();
  noise.length = 0;
});
