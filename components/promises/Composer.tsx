import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Composer.module.css';

interface Props {
  readonly title: string;
  readonly level: 2 | 3;
  /** Whether the person just asked for it, so that the keyboard goes on here. */
  readonly isAskedFor: boolean;
  readonly children: ReactNode;
}

/** A form below its heading. */
export function Composer({ title, level, isAskedFor, children }: Props) {
  const Heading = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) heading.current?.focus();
  }, [isAskedFor]);
  return (
    <div className={styles.composer}>
      <Heading ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </div>
  );
}
