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
 * A new tab or popup begins with a few bytes of script and one style sheet: with what every page begins with, apart from all else,
 * and with the look of all that is drawn ahead in one file.
 */
const smallBeginning = {
  name: 'small-beginning',
  outputOptions(options: { format?: string }) {
    if (options.format === 'iife') return options;
    const lists = ['newtab', 'popup'].map((page) => readFileSync(`entrypoints/${page}/look.ts`, 'utf8'));
    const ahead = lists.join('').matchAll(/components\/([\w/]+)\.module/g);
    const looks = [...ahead].map(([, name]) => `components/${name}.module`);
    const groups = [
      { name: 'page', test: /virtual:wxt-(?:html-)?plugins/ },
      { name: 'look', test: new RegExp(`(?:styles/\\w+|${looks.join('|')})\\.css$`) },
    ];
    return { ...options, codeSplitting: { groups } };
  },
};

export default defineConfig({
  vite: () => ({ plugins: [smallBeginning] }),
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
