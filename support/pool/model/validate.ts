import { canonicalJson } from '../protocol/canonical-json';
import { ServiceError } from '../service-error';
import { parseValue } from './parse-value';
import type { StructureShape, ValueOf } from './shape';
import { violationsOf } from './violations';

/**
 * A request body as the operation's input: unknown members are ignored (row P-16), nulls are absent members.
 * @throws ServiceError SerializationException for a wrong JSON type (row P-15); InvalidParameterException that
 * counts and joins every broken constraint (rows P-11 to P-13), or that names a setting this pool does not simulate
 */
export function validate<S extends StructureShape>(shape: S, body: unknown): ValueOf<S> {
  const input = parseValue(shape, body) as Record<string, unknown>;
  const violations = violationsOf(shape, input, '');
  if (violations.length > 0) {
    const count = `${violations.length} validation error${violations.length === 1 ? '' : 's'} detected: `;
    throw new ServiceError('InvalidParameterException', count + violations.join('; '));
  }
  refuseUnsimulated(shape, input, '');
  return input as ValueOf<S>;
}

function refuseUnsimulated(shape: StructureShape, input: Record<string, unknown>, path: string): void {
  for (const [name, member] of Object.entries(shape.members)) {
    const value = input[name];
    if (value === undefined) continue;
    if (member.kind === 'structure')
      refuseUnsimulated(member, value as Record<string, unknown>, `${path}${name}.`);
    if (member.kind !== 'unsimulated') continue;
    if (member.harmless.some((harmless) => canonicalJson(harmless) === canonicalJson(value))) continue;
    throw new ServiceError('InvalidParameterException', `${path}${name} is not simulated by this user pool.`);
  }
}
