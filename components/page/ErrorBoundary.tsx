import { Component, type ReactNode } from 'react';
import { noteEvent } from '../../hooks/eventLog';
import { FailurePage } from './FailurePage';

interface Props {
  readonly children: ReactNode;
}

/** What fails within it says so and offers a way on, instead of going blank. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    noteEvent('page-broke');
  }

  override render() {
    return this.state.isBroken ? <FailurePage why="broken" /> : this.props.children;
  }
}
