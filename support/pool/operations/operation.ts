import type { StructureShape, ValueOf } from '../model/shape';
import type { Service } from '../store/service';

/**
 * One operation of the API. `public` ones need nothing, `signed` ones an Authorization header (row P-09), `access
 * token` ones a token in their input (row P-08).
 */
export interface Operation<S extends StructureShape = StructureShape> {
  readonly name: string;
  readonly access: 'public' | 'signed' | 'access token';
  readonly input: S;
  /** The answer's members; undefined for an operation without output, whose answer has no body (row P-19). */
  handle(input: ValueOf<S>, service: Service): unknown;
}

/** An operation whose handler is checked against its input's shape. */
export function operation<S extends StructureShape>(definition: Operation<S>): Operation<S> {
  return definition;
}
