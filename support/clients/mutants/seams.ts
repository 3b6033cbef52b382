import type { Invoke } from '../library';
import type { PoolRequest, RequestFilter } from '../wire';
import type { ClientMutant, MutantReach } from './client-mutant';

type LibrarySeam = NonNullable<ClientMutant['library']>;
type Call = (parameters: readonly unknown[]) => unknown;

/** Stands around some functions and leaves the others alone. */
export function around(
  functionNames: readonly string[],
  change: (call: Call, parameters: readonly unknown[], reach: MutantReach, invoke: Invoke) => unknown,
): LibrarySeam {
  return (invoke, reach) => (functionName, parameters) =>
    functionNames.includes(functionName)
      ? change((given) => invoke(functionName, given), parameters, reach, invoke)
      : invoke(functionName, parameters);
}

/** Changes what some functions are given. */
export function given(
  functionNames: readonly string[],
  change: (parameters: readonly unknown[], reach: MutantReach) => readonly unknown[],
): LibrarySeam {
  return around(functionNames, (call, parameters, reach) => call(change(parameters, reach)));
}

/** Changes what some functions resolve with; what they throw before any promise stays so. */
export function resolved(
  functionNames: readonly string[],
  change: (value: unknown, parameters: readonly unknown[]) => unknown,
): LibrarySeam {
  return around(functionNames, (call, parameters) =>
    Promise.resolve(call(parameters)).then((value) => change(value, parameters)),
  );
}

/**
 * Changes what some functions reject with; what `change` returns is what they resolve with instead. What they throw
 * before any promise stays so.
 */
export function rejected(functionNames: readonly string[], change: (error: unknown) => unknown): LibrarySeam {
  return around(functionNames, (call, parameters) => Promise.resolve(call(parameters)).catch(change));
}

/** Rewrites the body of one operation on its way out. */
export function sent(
  operation: string,
  change: (body: PoolRequest['body'], request: PoolRequest) => PoolRequest['body'],
): RequestFilter {
  return (request) =>
    request.operation === operation ? { operation, body: change(request.body, request) } : request;
}

/** Keeps one operation from leaving and answers it in the pool's place. */
export function swallowed(operation: string, answer: unknown): RequestFilter {
  return (request) => (request.operation === operation ? { answer } : request);
}

/** The members of an object; none of anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** An object without one member. */
export function without(value: unknown, member: string): Readonly<Record<string, unknown>> {
  const { [member]: _dropped, ...rest } = membersOf(value);
  return rest;
}

/** The name of an error as both majors give it. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

/** An error with a name, as a library makes its own. */
export function errorNamed(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
