import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Page } from '../../components/page/Page';
import { dayAt } from '../../domain/day';
import { defaultSettings } from '../../domain/settings';

const zone = 'Europe/Berlin';

/** Makes the page believe that it is now a certain moment; its clock goes on from there. */
export function itIs(text: string) {
  const start = Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
  const shownAt = performance.now();
  vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue(zone);
  vi.spyOn(Date, 'now').mockImplementation(() =>
    Math.floor(start.epochMilliseconds + performance.now() - shownAt),
  );
  return dayAt(start, defaultSettings.dayStartsAt);
}

/** As an entrypoint does it. */
export const show = (children: ReactNode) =>
  render(
    <StrictMode>
      <Page>{children}</Page>
    </StrictMode>,
  );
