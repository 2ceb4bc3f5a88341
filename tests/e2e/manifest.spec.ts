import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromeExtension, firefoxExtension } from '../support/extension';

const browsers = [
  ['Chromium', chromeExtension],
  ['Firefox', firefoxExtension],
] as const;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types journal',
].join('; ');

const neverAsked = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'sandbox',
  'oauth2',
  'update_url',
];

for (const [browser, extension] of browsers) {
  test.describe(`the manifest for ${browser}`, () => {
    const read = () => JSON.parse(readFileSync(join(extension(), 'manifest.json'), 'utf8'));

    test('asks for three permissions and no more', () => {
      const manifest = read();
      expect(manifest.permissions.toSorted()).toEqual(['alarms', 'notifications', 'storage']);
      expect(Object.keys(manifest).filter((key) => neverAsked.includes(key))).toEqual([]);
    });

    test('lets no page of ours reach the network', () => {
      const { extension_pages: found } = read().content_security_policy;
      expect(found.replaceAll(/ 'sha256-[^']+'/g, '')).toBe(policy);
      // Of style that stands in a page, that of these pages and no other.
      const looks = ['newtab.html', 'popup.html'].flatMap((page) => [
        ...readFileSync(join(extension(), page), 'utf8').matchAll(/<style>(.*?)<\/style>/gs),
      ]);
      const digests = looks.map(([, look = '']) => createHash('sha256').update(look).digest('base64'));
      expect(looks.length).toBeGreaterThan(0);
      expect(new Set(found.match(/sha256-[^']+/g))).toEqual(new Set(digests.map((one) => `sha256-${one}`)));
    });

    test('keeps out of private windows, and other extensions out', () => {
      const manifest = read();
      expect(manifest.incognito).toBe('not_allowed');
      expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
    });

    test('opens our popup and our new tab', () => {
      const manifest = read();
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.action.default_popup).toBe('popup.html');
      expect(manifest.chrome_url_overrides.newtab).toBe('newtab.html');
      expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    });
  });
}
