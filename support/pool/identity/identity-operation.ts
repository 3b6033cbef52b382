import type { StructureShape } from '../model/shape';
import { type Operation, type OperationDefinition, operation } from '../operations/operation';
import { ServiceError } from '../service-error';

const BROKEN_CONSTRAINTS = /^\d+ validation errors? detected: /;

/** An operation of identity pools, which call broken constraints a ValidationException, unlike user pools. */
export function identityOperation<const S extends StructureShape>(
  definition: OperationDefinition<S>,
): Operation {
  const checked = operation(definition);
  return {
    ...checked,
    async call(body, service) {
      try {
        return await checked.call(body, service);
      } catch (error) {
        if (!(error instanceof ServiceError) || !BROKEN_CONSTRAINTS.test(error.message)) throw error;
        throw new ServiceError('ValidationException', error.message);
      }
    },
  };
}
