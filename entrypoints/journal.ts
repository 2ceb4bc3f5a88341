import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ask, keep } from '../storage/journal/keeper';

/** The worker that keeps the journal: only a dedicated worker may write a private file so that it is on the disk at once. */
export default defineUnlistedScript(() => {
  self.addEventListener(
    'message',
    async ({ data }: MessageEvent<{ readonly id: number; readonly ask: Ask }>) => {
      self.postMessage({ id: data.id, answer: await keep(data.ask) });
    },
  );
});
