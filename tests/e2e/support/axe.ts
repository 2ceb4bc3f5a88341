import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNone(builder: AxeBuilder) {
  const { violations } = await builder.analyze();
  const report = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`);
    return [`${id}: ${help}`, helpUrl, ...places].join('\n');
  });
  expect(report.join('\n\n'), 'accessibility violations').toBe('');
}

/** Checks the page as it stands now against WCAG 2.2, level AA. */
export const expectNoViolations = (page: Page) => expectNone(new AxeBuilder({ page }).withTags(levels));

/** Checks nothing but whether the words stand out enough from what is behind them. */
export const expectEnoughContrast = (page: Page) =>
  expectNone(new AxeBuilder({ page }).withRules(['color-contrast']));
