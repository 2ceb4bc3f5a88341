// node scripts/draw-icons.mjs: draws public/icon/*.png anew. The pictures are kept in the repository.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { openChromium } from './open-chromium.mjs';
import { takePicture } from './pictures.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// The outline is dark for light toolbars, the glaze light for dark ones. Small sizes get fewer, thicker strokes.
const drawing = ({ outline, seam, rim, fine }) => `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
  <defs>
    <linearGradient id="glaze" x1="0" y1="0" x2="1" y2="0.6">
      <stop offset="0" stop-color="#d3e8df"/><stop offset="0.55" stop-color="#a3cabf"/><stop offset="1" stop-color="#7aa89c"/>
    </linearGradient>
    <linearGradient id="inside" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#557f76"/><stop offset="1" stop-color="#8fb7ac"/>
    </linearGradient>
    <linearGradient id="gold" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#f0c463"/><stop offset="1" stop-color="#d2952b"/>
    </linearGradient>
    <clipPath id="body"><path d="M8 38 C9 78 28 104 46 110 V118 H82 V110 C100 104 119 78 120 38 Z"/></clipPath>
  </defs>
  <g stroke="#3c635b" stroke-width="${outline}" stroke-linejoin="round">
    <path d="M46 106 V119 H82 V106" fill="#7aa89c"/>
    <path d="M8 36 C9 78 30 110 50 110 H78 C98 110 119 78 120 36 Z" fill="url(#glaze)"/>
  </g>
  <g clip-path="url(#body)" fill="none" stroke-linecap="round" stroke-linejoin="round">
    ${fine ? '<path d="M20 60 C24 76 32 88 42 97" stroke="#fff" stroke-opacity="0.45" stroke-width="6"/>' : ''}
    ${fine ? `<path d="M82 44 L68 68 L86 82 L72 116" stroke="#8a5a12" stroke-opacity="0.45" stroke-width="${seam + 3}"/>` : ''}
    <path d="M82 44 L68 68 L86 82 L72 116" stroke="url(#gold)" stroke-width="${seam}"/>
    ${fine ? `<path d="M86 82 L102 70 L122 66" stroke="url(#gold)" stroke-width="${seam * 0.7}"/>` : ''}
  </g>
  <ellipse cx="64" cy="34" rx="56" ry="${rim}" fill="url(#inside)" stroke="#3c635b" stroke-width="${outline}"/>
  ${fine ? `<ellipse cx="64" cy="34" rx="53" ry="${rim - 3}" fill="none" stroke="#eef7f2" stroke-width="2.5"/>` : ''}
</svg>`;

const icons = [
  { size: 16, outline: 5, seam: 17, rim: 13, fine: false },
  { size: 32, outline: 5, seam: 12, rim: 17, fine: false },
  { size: 48, outline: 4, seam: 9, rim: 20, fine: true },
  { size: 96, outline: 3, seam: 7, rim: 20, fine: true },
  { size: 128, outline: 3, seam: 7, rim: 20, fine: true },
];

const pageOf = (icon) =>
  `data:text/html,${encodeURIComponent(
    `<style>body{margin:0}svg{display:block;width:${icon.size}px;height:${icon.size}px}</style>${drawing(icon)}`,
  )}`;

const profile = mkdtempSync(join(tmpdir(), 'goldseam-icons-'));
const browser = await openChromium({
  binary: ensureBrowsers({ branded: true }).chromium,
  profile,
  args: ['--headless=new', '--hide-scrollbars', '--force-color-profile=srgb'],
});
for (const icon of icons) {
  const { size } = icon;
  const picture = await takePicture(browser, {
    url: pageOf(icon),
    width: size,
    height: size,
    transparent: true,
  });
  writeFileSync(join(root, 'public', 'icon', `${size}.png`), picture);
}
await browser.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
