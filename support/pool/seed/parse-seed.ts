import { validate } from '../model/validate';
import { ServiceError } from '../service-error';
import { type Seed, seedShape } from './seed';
import { unknownMembers } from './unknown-members';

/**
 * A seed from parsed JSON. Unlike the API it refuses members that it does not know: they would be typing errors.
 * @throws ServiceError that names every member that is wrong
 */
export function parseSeed(json: unknown): Seed {
  const seed = validate(seedShape, json);
  const unknown = unknownMembers(seedShape, json, '');
  if (unknown.length > 0) {
    throw new ServiceError(
      'InvalidParameterException',
      `The seed has unknown members: ${unknown.join(', ')}`,
    );
  }
  return seed;
}
