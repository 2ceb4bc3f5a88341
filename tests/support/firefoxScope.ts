import type { Firefox } from '../firefox/marionette.mjs';

/** What Firefox's own scope has beyond that of pages. */
// biome-ignore lint/suspicious/noExplicitAny: Firefox publishes no types for its own scope
export type Privileged = any;
declare const Services: Privileged;
declare const Components: Privileged;

/** Packs a built extension and installs it for good, as people do; one loaded for a while is gone at a restart. */
export async function installForGood(firefox: Firefox, folder: string, xpi: string) {
  await firefox.evaluateInBrowser(
    (from: string, to: string) => {
      const { classes, interfaces } = Components;
      const fileAt = (path: string) => {
        const file = classes['@mozilla.org/file/local;1'].createInstance(interfaces.nsIFile);
        file.initWithPath(path);
        return file;
      };
      const [writeOnly, create, truncate] = [0x02, 0x08, 0x20];
      const zip = classes['@mozilla.org/zipwriter;1'].createInstance(interfaces.nsIZipWriter);
      zip.open(fileAt(to), writeOnly | create | truncate);
      const pack = (directory: Privileged, prefix: string) => {
        for (const entry of directory.directoryEntries) {
          if (entry.isDirectory()) pack(entry, `${prefix}${entry.leafName}/`);
          else zip.addEntryFile(`${prefix}${entry.leafName}`, zip.COMPRESSION_BEST, entry, false);
        }
      };
      pack(fileAt(from), '');
      zip.close();
    },
    folder,
    xpi,
  );
  await firefox.command('Addon:Install', { path: xpi, temporary: false });
}

/** What went wrong in the pages and the background of `origin`: errors, and warnings that were logged. */
export function complaintsOf(firefox: Firefox, origin: string): Promise<string[]> {
  return firefox.evaluateInBrowser(async (ours: string) => {
    const errors = Services.console
      .getMessageArray()
      .filter((message: Privileged) => message instanceof Components.interfaces.nsIScriptError)
      // Said when a page is left while it waits for an answer of its own storage; what it asked for is done all the same.
      .filter(
        ({ errorMessage }: Privileged) => !errorMessage.includes('Promise resolved after context unloaded'),
      )
      .map((error: Privileged) => `${error.sourceName}: ${error.errorMessage}`);
    // What a page logs stays in the page's process, so every process is asked.
    const tell = (name: string) => {
      const logged = Components.classes['@mozilla.org/consoleAPI-storage;1']
        .getService(Components.interfaces.nsIConsoleAPIStorage)
        .getEvents()
        .filter(({ level }: Privileged) => ['warn', 'error', 'assert'].includes(level))
        .map((event: Privileged) => `${event.filename}: ${event.level} ${event.arguments.join(' ')}`);
      Services.cpmm.sendAsyncMessage(name, logged);
    };
    const name = 'test:logged';
    const answers: string[][] = [];
    const listen = ({ data }: { data: string[] }) => answers.push(data);
    const { ppmm, wm } = Services;
    ppmm.addMessageListener(name, listen);
    ppmm.loadProcessScript(`data:,${encodeURIComponent(`(${tell})(${JSON.stringify(name)})`)}`, false);
    // Later some of them may have ended, and new ones have begun that were not asked.
    const asked = ppmm.childCount;
    const isWaiting = () => answers.length < Math.min(asked, ppmm.childCount);
    const { setTimeout } = wm.getMostRecentWindow('navigator:browser');
    for (let tries = 0; isWaiting() && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    ppmm.removeMessageListener(name, listen);
    if (isWaiting()) throw new Error('Not every process told what was logged in it.');
    return [...errors, ...answers.flat()].filter((text) => text.includes(ours));
  }, origin);
}
