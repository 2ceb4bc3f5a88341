import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useHeldFocus } from '../../hooks/useHeldFocus';

function Example() {
  useHeldFocus();
  const [isThere, setIsThere] = useState(true);
  const [days, setDays] = useState(2);
  return (
    <main aria-label="All">
      <section aria-label="Card">
        {isThere && (
          <button type="button" onClick={() => setIsThere(false)}>
            Not now
          </button>
        )}
      </section>
      <section aria-label="Days">
        <button type="button" disabled={days === 0} onClick={() => setDays(days - 1)}>
          Before
        </button>
      </section>
      <p>Nothing to press</p>
    </main>
  );
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName;

it('goes on at the card when the button in it disappears', async () => {
  await render(<Example />);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect.poll(focused).toBe('Card');
});

it('goes on around a button that can no longer be pressed', async () => {
  await render(<Example />);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.poll(focused).toBe('Days');
});

it('leaves the focus where somebody put it, also nowhere', async () => {
  await render(<Example />);
  await page.getByRole('button', { name: 'Before' }).click();
  await page.getByText('Nothing to press').click();
  document.querySelector('main')?.append('Something new');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(focused()).toBe('BODY');
});
