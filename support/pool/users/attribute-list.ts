import type { User } from '../store/user';

export interface NamedValue {
  readonly Name: string;
  readonly Value?: string;
}

/** Attributes as answers list them: sub first, values always strings (rows AT-01, AT-15). */
export function attributeList(
  user: User,
  names: readonly string[] = [...user.attributes.keys()],
): NamedValue[] {
  return [
    { Name: 'sub', Value: user.sub },
    ...names.map((name) => ({ Name: name, Value: user.attributes.get(name) ?? '' })),
  ];
}

/** Attributes of a request by name; the last of equal names counts, an absent value is empty. */
export function attributeMap(attributes: readonly NamedValue[] | undefined): Map<string, string> {
  return new Map((attributes ?? []).map(({ Name, Value }) => [Name, Value ?? '']));
}
