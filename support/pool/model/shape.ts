/** Constraints of a request member, as the service model states them. */
export interface TextShape {
  readonly kind: 'text';
  readonly min?: number;
  readonly max?: number;
  /** Regular expression that the whole value matches, as refusals print it. */
  readonly pattern?: string;
  readonly oneOf?: readonly string[];
  /** Refusals leave the value out (row P-13). */
  readonly sensitive?: true;
}

export interface IntegerShape {
  readonly kind: 'integer';
  readonly min?: number;
  readonly max?: number;
}

export interface BooleanShape {
  readonly kind: 'boolean';
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly min?: number;
  readonly max?: number;
}

/** A JSON object with free keys. */
export interface MapShape {
  readonly kind: 'map';
  readonly value: Shape;
}

export interface StructureShape {
  readonly kind: 'structure';
  readonly members: Readonly<Record<string, Member>>;
}

/** A setting of the service that this pool does not simulate: any value but the harmless ones is refused by name. */
export interface UnsimulatedShape {
  readonly kind: 'unsimulated';
  readonly harmless: readonly unknown[];
}

export type Shape =
  | TextShape
  | IntegerShape
  | BooleanShape
  | ListShape
  | MapShape
  | StructureShape
  | UnsimulatedShape;

export type Member = Shape & { readonly required?: true };

/** The TypeScript type of the values that a shape lets through. */
export type ValueOf<S> = S extends { kind: infer K extends keyof ValuesByKind<S> }
  ? ValuesByKind<S>[K]
  : never;

/** A look-up, because a chain of conditions over all kinds is more than the compiler follows in large structures. */
interface ValuesByKind<S> {
  text: S extends { oneOf: readonly (infer V)[] } ? V : string;
  integer: number;
  boolean: boolean;
  list: S extends { of: infer O } ? readonly ValueOf<O>[] : never;
  map: S extends { value: infer V } ? Readonly<Record<string, ValueOf<V>>> : never;
  structure: S extends { members: infer M } ? (string extends keyof M ? unknown : MembersOf<M>) : never;
  unsimulated: undefined;
}

type MembersOf<M> = {
  readonly [K in keyof M as M[K] extends { required: true } ? K : never]: ValueOf<M[K]>;
} & {
  readonly [K in keyof M as M[K] extends { required: true } ? never : K]?: ValueOf<M[K]>;
};
