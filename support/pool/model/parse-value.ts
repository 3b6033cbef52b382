import { isObject } from '../codec/is-object';
import { ServiceError } from '../service-error';
import type { Shape, StructureShape } from './shape';

/**
 * The members of a JSON value that the shape knows.
 * @throws ServiceError SerializationException where a JSON type differs from the modelled one (row P-15)
 */
export function parseValue(shape: Shape, json: unknown): unknown {
  switch (shape.kind) {
    case 'text':
      if (typeof json !== 'string') throw unconvertible(json, 'a String');
      return json;
    case 'integer':
      if (typeof json !== 'number' || !Number.isInteger(json)) throw unconvertible(json, 'an Integer');
      return json;
    case 'boolean':
      if (typeof json !== 'boolean') throw unconvertible(json, 'a Boolean');
      return json;
    case 'list':
      if (!Array.isArray(json)) throw unconvertible(json, 'a List');
      return json.map((item) => parseValue(shape.of, item));
    case 'map':
      return Object.fromEntries(entriesOf(json).map(([key, value]) => [key, parseValue(shape.value, value)]));
    case 'structure':
      return parseStructure(shape, json);
    case 'unsimulated':
      return json;
  }
}

function parseStructure(shape: StructureShape, json: unknown): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of entriesOf(json)) {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (member !== undefined) input[name] = parseValue(member, value);
  }
  return input;
}

function entriesOf(json: unknown): [string, unknown][] {
  if (!isObject(json)) throw unconvertible(json, 'an Object');
  return Object.entries(json).filter(([, value]) => value !== null);
}

function unconvertible(json: unknown, expected: string): ServiceError {
  return new ServiceError('SerializationException', `${tokenOf(json)} can not be converted to ${expected}`);
}

function tokenOf(json: unknown): string {
  if (Array.isArray(json)) return 'START_ARRAY';
  if (json === null) return 'NULL_VALUE';
  if (typeof json === 'boolean') return json ? 'TRUE_VALUE' : 'FALSE_VALUE';
  const tokens: Record<string, string> = {
    object: 'START_OBJECT',
    string: 'STRING_VALUE',
    number: 'NUMBER_VALUE',
  };
  return tokens[typeof json] ?? 'NULL_VALUE';
}
