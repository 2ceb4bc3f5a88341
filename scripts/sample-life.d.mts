import type { Outcome, Repair } from '../domain/outcome';
import type { Pledge } from '../domain/pledge';

interface Life {
  readonly pledges: readonly Pledge[];
  readonly outcomes: readonly Outcome[];
  readonly repairs: readonly Repair[];
}

export function sampleYear(today: string): Life;
export function manyYears(options: {
  readonly today: string;
  readonly years: number;
  readonly promises: number;
}): Life & Readonly<Record<string, readonly { readonly id: string }[]>>;
