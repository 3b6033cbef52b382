import type { StructureShape, ValueOf } from '../model/shape';
import { validate } from '../model/validate';
import type { Service } from '../store/service';

/**
 * One operation of the API. `public` ones need nothing, `signed` ones an Authorization header (row P-09), `access
 * token` ones a token in their input (row P-08).
 */
export interface OperationDefinition<S extends StructureShape> {
  readonly name: string;
  readonly access: 'public' | 'signed' | 'access token';
  readonly input: S;
  /** The answer's members; undefined for an operation without output, whose answer has no body (row P-19). */
  handle(input: ValueOf<S>, service: Service): unknown;
}

/** An operation that checks its own input. */
export interface Operation {
  readonly name: string;
  readonly access: OperationDefinition<StructureShape>['access'];
  readonly input: StructureShape;
  /** @param body parsed JSON. @throws ServiceError for the input or by the handler */
  call(body: unknown, service: Service): Promise<unknown>;
}

export function operation<const S extends StructureShape>(definition: OperationDefinition<S>): Operation {
  const { name, access, input } = definition;
  return {
    name,
    access,
    input,
    call: async (body, service) => definition.handle(validate(input, body), service),
  };
}
