import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomePage } from '../../components/home/HomePage';
import { NewTabPage } from '../../components/today/NewTabPage';
import { english } from '../../content/en';
import { type StageId, stageIds } from '../../content/schema';
import type { Cover } from '../../domain/settings';
import { changeProfile, moveTo } from '../../storage/profile';
import { changeSettings } from '../../storage/settings';
import { itIs, show } from '../support/show';

const { path, stages, newTab } = english;

const seedName = (stage: StageId) => stages[stage].name;
const nameForOne = (stage: StageId) => stages[stage].nameAlone ?? stages[stage].name;
const quietName = (stage: StageId) => stages[stage].quietName;

beforeEach(async () => {
  const today = itIs('2026-11-23T12:00');
  await moveTo('strengthen', today, 1000);
});

afterEach(() => {
  location.hash = '';
});

const allNames = stageIds.flatMap((stage) => [seedName(stage), nameForOne(stage), quietName(stage)]);
const namesRead = () => allNames.filter((name) => document.body.textContent.includes(name));

it.each<[Cover, 'joint' | 'individual', (stage: StageId) => string]>([
  ['open', 'joint', seedName],
  ['open', 'individual', nameForOne],
  ['quiet', 'joint', quietName],
  ['quiet', 'individual', quietName],
])(
  'under %s, in %s mode, each stage has its name on the path and on the new tab',
  async (cover, mode, nameOf) => {
    await changeSettings({ cover });
    await changeProfile({ mode, isWelcomed: true }, 1000);
    location.hash = '#/path';
    const { unmount } = await show(<HomePage />);
    await expect.element(page.getByText(path.here, { exact: true })).toBeVisible();
    expect(new Set(namesRead())).toEqual(new Set(stageIds.map(nameOf)));
    await unmount();

    await show(<NewTabPage />);
    await expect
      .element(page.getByText(newTab.stage(9, nameOf('strengthen')), { exact: true }))
      .toBeVisible();
  },
);
