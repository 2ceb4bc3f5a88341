import { afterAll, afterEach } from 'vitest';

const levels = ['warn', 'error'] as const;

/**
 * A warning nobody reads becomes a hundred. Each one fails the test it came with;
 * a test that expects one says so with vi.spyOn(console, 'error').mockReturnValue().
 */
export function failOnConsoleNoise() {
  const noise: string[] = [];
  for (const level of levels) {
    const original = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      noise.push(`console.${level}: ${parts.map(String).join(' ')}`);
      original(...parts);
    };
  }
  const report = () => {
    const heard = noise.splice(0);
    if (heard.length > 0) throw new Error(`Nothing may be logged during a test:\n${heard.join('\n')}`);
  };
  afterEach(report);
  afterAll(report);
}
