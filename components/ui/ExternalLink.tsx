import type { ReactNode } from 'react';

interface Props {
  /** A fixed address written in the source; never built from what a person stored. */
  readonly href: `https://${string}`;
  readonly children: ReactNode;
}

/** The only way out of the extension: opens in a new tab and tells the other side nothing. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
