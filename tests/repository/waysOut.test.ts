import { describe, expect, it } from 'vitest';
import { layers } from './support/arrows';
import { readSources } from './support/sources';
import { waysOut, waysOutOfMarkup } from './support/waysOut';

const planted: readonly [text: string, way: string][] = [
  ["void fetch('/a');", 'fetch'],
  ["void window.fetch('/a');", 'fetch'],
  ['new XMLHttpRequest();', 'XMLHttpRequest'],
  ["new WebSocket('/a');", 'WebSocket'],
  ["new EventSource('/a');", 'EventSource'],
  ['new RTCPeerConnection();', 'RTCPeerConnection'],
  ["navigator.sendBeacon('/a');", 'sendBeacon'],
  ['new Image();', 'Image'],
  ["window.open('/a');", 'window.open'],
  ["open('/a');", 'open'],
  ["location.assign('/a');", 'location.assign'],
  ["window.location.replace('/a');", 'location.replace'],
  ["location.href = '/a';", 'location.href ='],
  ["window['location'] = '/a';", 'location ='],
  ["document.write('a');", 'document.write'],
  ["box.innerHTML = 'a';", 'innerHTML'],
  ["void browser.runtime.setUninstallURL('a');", 'setUninstallURL'],
  ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'dangerouslySetInnerHTML'],
  ['const a = <link rel="preconnect" />;', '<link>'],
  ['const a = <iframe />;', '<iframe>'],
  ['const a = <img src={text} />;', '<img>'],
  ['const a = <a {...rest} />;', '<a>'],
  ['const a = <a href={text} />;', 'href'],
  ['const a = <a href="//elsewhere" />;', '//elsewhere'],
  [`const a = <a href={\`/\${text}\`} />;`, 'href'],
  ["const a = 'https://elsewhere.example';", 'https://elsewhere.example'],
];

describe('nothing leaves', () => {
  it.each(planted)('%s is found', (text, way) => {
    expect(waysOut(new Map([['components/a.tsx', text]])).join('\n')).toContain(way);
  });

  it.each([
    ['hooks/leave.ts', "location.replace('/newtab.html');"],
    ['components/a.tsx', 'const a = <a href="/home.html#/path" />; location.reload();'],
    ['components/a.tsx', `const a = <a href={\`/home.html#/promises/\${id}\`} />;`],
    ['storage/journal/worker.ts', "new Worker('/journal.js');"],
    ['content/en/a.ts', "export const a = 'https://elsewhere.example';"],
    ['hooks/a.ts', '// see https://elsewhere.example\ndialog.close(); prefetch.open = true;'],
  ])('%s may do what it may', (path, text) => {
    expect(waysOut(new Map([[path, text]]))).toEqual([]);
  });

  it('leaving and the one link are ways out for themselves only', () => {
    expect(waysOut(new Map([['hooks/leave.ts', "window.open('/a');"]]))).not.toEqual([]);
    expect(waysOut(new Map([['storage/other.ts', "new Worker('/a.js');"]]))).not.toEqual([]);
    expect(waysOut(new Map([['hooks/other.ts', 'location.replace(place);']]))).not.toEqual([]);
    expect(waysOut(new Map([['components/ui/Other.tsx', 'const a = <a href={known.url} />;']]))).not.toEqual(
      [],
    );
  });

  it('the one link opens apart and tells nothing', () => {
    const [link = ''] = [...readSources(['components/ui'], ['/ExternalLink.tsx']).values()];
    expect(link).toContain('target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer"');
    expect(link).not.toMatch(/readonly (?:href|url|address)/);
  });

  it('the product has no other', () => {
    const sources = readSources(layers, ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs']);
    expect(waysOut(sources), 'only hooks/leave.ts leaves, and only ExternalLink leads outside').toEqual([]);
  });

  it('no page and no style fetches anything from elsewhere, nor ahead', () => {
    expect(waysOutOfMarkup(readSources(['entrypoints', 'components', 'styles'], ['.html', '.css']))).toEqual(
      [],
    );
    const page = '<link rel="dns-prefetch" href="//a"><link rel="stylesheet" href="a.css">';
    expect(waysOutOfMarkup(new Map([['a.html', page]]))).toEqual(['a.html:1 rel="dns-prefetch']);
  });
});
