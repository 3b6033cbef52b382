import { isObject } from '../codec/is-object';

/** Types that a member of a response can have; all of them are optional, and null is absent. */
interface MemberTypes {
  boolean: boolean;
  text: string;
  /** Texts by name. */
  texts: Readonly<Record<string, string>>;
  list: readonly string[];
  /** An object that its reader looks into. */
  object: Readonly<Record<string, unknown>>;
}

export type ResponseMembers = Readonly<Record<string, keyof MemberTypes>>;
export type ResponseOf<M extends ResponseMembers> = { readonly [K in keyof M]?: MemberTypes[M[K]] };

/**
 * The response in what a function gave back; members that the trigger does not know are left out.
 * @returns undefined for anything that is not an event, or a member of another type (row PS-10)
 */
export function readResponse<M extends ResponseMembers>(
  members: M,
  output: unknown,
): ResponseOf<M> | undefined {
  return isObject(output) ? readMembers(members, output.response) : undefined;
}

/** As `readResponse`, of an object within a response. */
export function readMembers<M extends ResponseMembers>(
  members: M,
  given: unknown,
): ResponseOf<M> | undefined {
  if (!isObject(given)) return undefined;
  const known = Object.keys(members).filter((name) => (given[name] ?? undefined) !== undefined);
  if (!known.every((name) => hasType(members[name], given[name]))) return undefined;
  return Object.fromEntries(known.map((name) => [name, given[name]])) as ResponseOf<M>;
}

function hasType(type: keyof MemberTypes | undefined, value: unknown): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    default:
      return isObject(value);
  }
}
