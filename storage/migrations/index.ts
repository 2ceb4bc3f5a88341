import { firstRelease } from './001-first-release';
import { path } from './002-path';
import { promises } from './003-promises';
import { reminders } from './004-reminders';
import { practices } from './005-practices';
import { journal } from './006-journal';
import type { Migration } from './migration';

/** Every released shape, oldest first. Append only. */
export const migrations: readonly Migration[] = [firstRelease, path, promises, reminders, practices, journal];
