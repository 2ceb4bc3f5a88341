import { storage } from 'wxt/utils/storage';

/** The settings as they are stored, with which a picture is compared once it is drawn. */
export async function storedSettings(): Promise<string> {
  return JSON.stringify((await storage.getItem('local:settings')) ?? null);
}
