import type { BooleanShape, IntegerShape, Member, Shape, TextShape, UnsimulatedShape } from './shape';

export function text(constraints: Omit<TextShape, 'kind' | 'oneOf'> = {}) {
  return { kind: 'text', ...constraints } as const;
}

export function oneOf<const V extends string>(...values: readonly V[]) {
  return { kind: 'text', oneOf: values } as const;
}

export function integer(min: number, max: number): IntegerShape {
  return { kind: 'integer', min, max };
}

export function boolean(): BooleanShape {
  return { kind: 'boolean' };
}

export function list<S extends Shape>(
  of: S,
  constraints: { readonly min?: number; readonly max?: number } = {},
) {
  return { kind: 'list', of, ...constraints } as const;
}

export function map<S extends Shape>(value: S) {
  return { kind: 'map', value } as const;
}

export function structure<M extends Readonly<Record<string, Member>>>(members: M) {
  return { kind: 'structure', members } as const;
}

export function required<S extends Shape>(shape: S): S & { readonly required: true } {
  return { ...shape, required: true };
}

/** @param harmless values that ask for nothing beyond what this pool does anyway */
export function unsimulated(...harmless: readonly unknown[]): UnsimulatedShape {
  return { kind: 'unsimulated', harmless };
}
