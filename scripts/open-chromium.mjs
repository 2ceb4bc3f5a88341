import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Speaks the DevTools protocol over two pipes: messages are JSON, each ended by a zero byte. */
function connect(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const exited = new Promise((settle) => {
    child.once('exit', (code) => settle(code ?? 0));
    child.once('error', () => settle(1));
  });
  // A browser that cannot start breaks the pipes; `exited` reports it.
  for (const pipe of [input, output]) pipe.on('error', () => undefined);

  let received = '';
  output.setEncoding('utf8');
  output.on('data', (chunk) => {
    const messages = (received + chunk).split('\0');
    received = messages.pop();
    for (const message of messages.map((text) => JSON.parse(text))) {
      const reply = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) reply?.reject(new Error(message.error.message));
      else reply?.resolve(message.result);
    }
  });

  let lastId = 0;
  const send = (method, params = {}, sessionId = undefined) => {
    lastId += 1;
    const id = lastId;
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const gone = exited.then((code) => {
      throw new Error(
        `The browser ended before it answered ${method} (exit code ${code}). If it is open already, close it first.`,
      );
    });
    return Promise.race([answer, gone]);
  };
  return { send, exited };
}

/**
 * Opens Chromium, with an unpacked extension if one is given. The pipe is used because branded Chrome
 * ignores --load-extension, and because no port is left open to other programs.
 */
export async function openChromium({ binary, extension, profile, args = [] }) {
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    binary,
    [
      `--user-data-dir=${resolve(profile)}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--password-store=basic',
      '--use-mock-keychain',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const { send, exited } = connect(child);
  const loaded = extension && (await send('Extensions.loadUnpacked', { path: resolve(extension) }));
  const close = async () => {
    await send('Browser.close').catch(() => undefined);
    return exited;
  };
  return { id: loaded?.id, send, exited, close };
}
