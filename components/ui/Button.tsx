import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface Props extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly look?: 'main' | 'outline' | 'text';
  readonly type?: 'button' | 'submit';
}

export function Button({ look = 'outline', type = 'button', ...rest }: Props) {
  return <button type={type} className={`${styles.button} ${styles[look]}`} {...rest} />;
}
