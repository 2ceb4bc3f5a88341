import { storage } from 'wxt/utils/storage';
import { readLooked } from './looked';

/** What a picture is compared with once it is drawn: the settings as they are stored, and when the background looked last. */
export async function readMarks(): Promise<{ readonly settings: string; readonly lookedAt: number }> {
  const [settings, looked] = await Promise.all([storage.getItem('local:settings'), readLooked()]);
  return { settings: JSON.stringify(settings ?? null), lookedAt: looked?.at ?? 0 };
}
