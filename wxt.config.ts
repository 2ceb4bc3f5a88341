import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

const production = [
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

// The dev server needs its own origin for modules, styles and reloading; never shipped.
const development = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline' http://localhost:*",
  "img-src 'self' data: http://localhost:*",
  "font-src 'self' http://localhost:*",
  "connect-src 'self' http://localhost:* ws://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * A new tab or popup begins with a few bytes of script and the look of what it draws ahead: what every page begins with is apart
 * from all else, what both draw ahead is in one file, and what only one of them does in another.
 */
const smallBeginning = {
  name: 'small-beginning',
  outputOptions(options: { format?: string }) {
    if (options.format === 'iife') return options;
    const lookOf = (page: string) => {
      const list = readFileSync(`entrypoints/${page}/look.ts`, 'utf8').matchAll(
        /components\/[\w/]+\.module/g,
      );
      return new Set([...list].map(([name]) => name));
    };
    const [newtab, popup] = [lookOf('newtab'), lookOf('popup')];
    const group = (name: string, parts: Iterable<string>) => ({
      name,
      test: new RegExp(`(?:${[...parts].join('|')})\\.css$`),
    });
    const groups = [
      { name: 'page', test: /virtual:wxt-(?:html-)?plugins/ },
      group('look', ['styles/tokens', 'styles/reset', ...newtab.intersection(popup)]),
      group('look-newtab', ['styles/vessel', ...newtab.difference(popup)]),
      group('look-popup', popup.difference(newtab)),
    ];
    return { ...options, codeSplitting: { groups } };
  },
};

/** What the policy has to name of the style that stands in a page itself. */
const styleHashes = new Set<string>();

/**
 * The pages that are drawn ahead bring their look along and ask for one small script, so that they are there with the answer
 * to one question; `entrypoints/boot.ts` loads the rest when it is wanted.
 */
const oneQuestion = {
  name: 'one-question',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { bundle = {} }: { bundle?: Readonly<Record<string, object>> }): string {
      if (!html.includes('src="/boot.js"')) return html;
      const inline = (link: string, path: string) => {
        const file = bundle[path.slice(1)];
        const look = file && 'source' in file ? String(file.source) : '';
        if (!look) throw new Error(`There is no ${path} to put into the page`);
        styleHashes.add(createHash('sha256').update(look).digest('base64'));
        // The link stays, so that nothing which is loaded later asks for it again.
        return `<style>${look}</style>\n    ${link.replace('<link', '<link disabled')}`;
      };
      return html
        .replace(/<script type="module" crossorigin src/, '<script type="text/plain" data-page src')
        .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '')
        .replaceAll(/<link rel="stylesheet" crossorigin href="(\/assets\/look-[^"]+)">/g, inline);
    },
  },
};

export default defineConfig({
  vite: () => ({ plugins: [smallBeginning, oneQuestion] }),
  hooks: {
    'build:manifestGenerated'(_, manifest) {
      const policy = manifest.content_security_policy as { extension_pages: string };
      const hashes = [...styleHashes].map((hash) => ` 'sha256-${hash}'`).join('');
      policy.extension_pages = policy.extension_pages.replace(
        "style-src 'self'",
        `style-src 'self'${hashes}`,
      );
    },
  },
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  webExt: {
    disabled: !hasDisplay,
    ...(process.getuid?.() === 0 ? { chromiumArgs: ['--no-sandbox'] } : {}),
  },
  zip: {
    dotSources: true,
    includeSources: [
      'components/**',
      'content/**',
      'domain/**',
      'entrypoints/**',
      'hooks/**',
      'public/**',
      'scripts/**',
      'storage/**',
      'styles/**',
      'package.json',
      'package-lock.json',
      '.npmrc',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'storage'],
    incognito: 'not_allowed',
    options_ui: { page: 'home.html', open_in_tab: true },
    content_security_policy: { extension_pages: command === 'build' ? production : development },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'goldseam@goldseam.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [] } }),
  }),
});
