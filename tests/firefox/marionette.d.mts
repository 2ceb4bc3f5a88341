// biome-ignore lint/suspicious/noExplicitAny: sent as text and run in the browser, so its arguments cannot be checked here
type Callback<T> = (...args: any[]) => T | Promise<T>;

export interface Firefox {
  readonly profile: string;
  command(name: string, params?: Record<string, unknown>): Promise<unknown>;
  /** Loads an unpacked extension until Firefox ends. */
  install(path: string): Promise<{ id: string; origin: string }>;
  /** Runs in the page; the callback sees nothing of its surroundings here. */
  evaluate<T>(callback: Callback<T>, ...args: unknown[]): Promise<T>;
  /** Runs in the browser itself, with Services and the like. */
  evaluateInBrowser<T>(callback: Callback<T>, ...args: unknown[]): Promise<T>;
  goto(url: string): Promise<unknown>;
  url(): Promise<string>;
  click(css: string): Promise<unknown>;
  type(css: string, keys: string): Promise<unknown>;
  text(css: string): Promise<string>;
  waitFor(css: string, matches?: (text: string) => boolean, milliseconds?: number): Promise<string>;
  windows(): Promise<string[]>;
  switchTo(handle: string): Promise<unknown>;
  screenshot(file: string): Promise<void>;
  /** Ends it as a person does. */
  quit(): Promise<void>;
  /** Ends it as a crash does; the profile stays and can be opened again. */
  kill(): Promise<void>;
  removeProfile(): void;
}

export interface LaunchOptions {
  binary?: string;
  headless?: boolean;
  profile?: string;
  preferences?: Record<string, boolean | number | string>;
}

export function launchFirefox(options?: LaunchOptions): Promise<Firefox>;
