/**
 * A member by its path, such as `nextStep.signUpStep`; undefined where there is none. What a class instance inherits
 * does not count: the claims are about data that an answer carries.
 */
export function memberOf(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((parent, name) => {
    if (parent === null || typeof parent !== 'object' || !Object.hasOwn(parent, name)) return undefined;
    return (parent as Record<string, unknown>)[name];
  }, value);
}
