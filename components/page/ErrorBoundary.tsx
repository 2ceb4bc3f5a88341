import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

interface Props {
  readonly children: ReactNode;
  readonly words: { readonly broken: string; readonly reload: string };
}

/** A page that fails says so and offers a way on, instead of going blank. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const { broken, reload } = this.props.words;
    return (
      <main>
        <Notice>
          {broken}
          <Button onClick={() => location.reload()}>{reload}</Button>
        </Notice>
      </main>
    );
  }
}
