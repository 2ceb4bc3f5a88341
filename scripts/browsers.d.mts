export interface Wanted {
  chromium?: boolean;
  firefox?: boolean;
  branded?: boolean;
}
export function findChromium(options?: { branded?: boolean }): string | undefined;
export function findFirefox(): string | undefined;
export function ensureBrowsers(wanted?: Wanted): {
  chromium: string | undefined;
  firefox: string | undefined;
};
