import type { Shape } from '../model/shape';

/** Paths of the members of a valid JSON value that its shape does not have: `pools.0.PoolNam`. */
export function unknownMembers(shape: Shape, json: unknown, path: string): readonly string[] {
  if (shape.kind === 'list' && Array.isArray(json)) {
    return json.flatMap((item, index) => unknownMembers(shape.of, item, `${path}${index}.`));
  }
  if (shape.kind !== 'structure' || typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    return member ? unknownMembers(member, value, `${path}${name}.`) : [path + name];
  });
}
