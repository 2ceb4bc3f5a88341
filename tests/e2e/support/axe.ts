import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Checks the page as it stands now against WCAG 2.2, level AA. */
export async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const report = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map((node) => `  ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`);
    return [`${id}: ${help}`, helpUrl, ...places].join('\n');
  });
  expect(report.join('\n\n'), 'accessibility violations').toBe('');
}
