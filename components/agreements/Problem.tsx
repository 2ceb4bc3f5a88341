import styles from './Agreements.module.css';

interface Props {
  readonly id?: string;
  readonly children: string | undefined;
}

/** What is wrong with what stands above it. */
export function Problem({ id, children }: Props) {
  return children ? (
    <p id={id} role="alert" className={styles.problem}>
      {children}
    </p>
  ) : null;
}
