import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** What browsers ask their makers for, with or without an extension, and nothing stops. It concerns no extension of ours. */
const browsersOwn =
  /^\w+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|firefox|mozilla|mozgcp)\.(?:com|org|net)[:/]/;

const timeToSpeak = 1000;

export interface Listeners {
  /** Everything that reached out: the first line of each connection, and each datagram. */
  readonly heard: readonly string[];
  /** Forgets what was heard because a test wanted it so. */
  readonly forget: () => void;
  /** With these, whatever Chromium asks of any host ends here, and nowhere else. */
  readonly flags: readonly string[];
  /** The same for Firefox, which sends to its proxy whatever has a host. */
  readonly preferences: Readonly<Record<string, boolean | number | string>>;
  /** Where datagrams are listened for. */
  readonly udpPort: number;
  readonly close: () => Promise<void>;
}

/**
 * Stands where the network would be. Every connection goes to one listener as to a proxy, also to an address of this
 * computer; every name leads here, so that a datagram finds the other one. Nothing is answered.
 */
export async function listen(): Promise<Listeners> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    const place = heard.push('tcp: a connection that said nothing') - 1;
    const since = performance.now();
    let isSilent = true;
    // Browsers also call their makers in the moment in which they are closed, and then nobody learns whom they meant.
    socket.once('close', () => {
      if (isSilent && performance.now() - since < timeToSpeak) heard[place] = '';
    });
    socket.once('data', (chunk) => {
      isSilent = false;
      const [line = ''] = chunk.toString('latin1').split('\r\n');
      heard[place] = browsersOwn.test(line) ? '' : `tcp: ${line}`;
      socket.destroy();
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  const datagrams = createSocket('udp4');
  datagrams.on('message', (message) => heard.push(`udp: ${message.length} bytes`));
  datagrams.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(datagrams, 'listening')]);
  const { port } = server.address() as AddressInfo;
  return {
    get heard() {
      return heard.filter(Boolean);
    },
    forget: () => {
      heard.fill('');
    },
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
    preferences: {
      'network.proxy.type': 1,
      ...{ 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port },
      ...{ 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port },
      // Also what goes to this computer itself.
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    },
    udpPort: datagrams.address().port,
    close: async () => {
      await Promise.all([
        new Promise((resolve) => server.close(resolve)),
        new Promise<void>((resolve) => datagrams.close(() => resolve())),
      ]);
    },
  };
}
