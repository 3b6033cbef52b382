import type { Operations } from '../operations/by-name';
import { firstOperations } from '../operations/first-operations';
import type { Operation } from '../operations/operation';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { failure, success } from './answer';
import { internalError } from './internal-error';
import { readJson } from './read-json';

const OPERATIONS: Readonly<Record<string, (name: string) => Promise<Operations>>> = {
  AWSCognitoIdentityProviderService: async (name) =>
    firstOperations.has(name) ? firstOperations : (await import('../on-demand')).operations,
  AWSCognitoIdentityService: async () => (await import('../on-demand')).identityOperations,
  TrentService: async () => (await import('../on-demand')).keyOperations,
};

/** Answers a request to an operation (rows P-01 to P-16). Never rejects: a bug is an InternalErrorException. */
export async function callOperation(service: Service, request: Request): Promise<Response> {
  try {
    const operation = await operationOf(request);
    const body = await readJson(request);
    return success(await operation.call(body, service), service.random);
  } catch (error) {
    return failure(error instanceof ServiceError ? error : internalError(error), service.random);
  }
}

/** @throws ServiceError UnknownOperationException, MissingAuthenticationTokenException (rows P-09, P-10) */
async function operationOf(request: Request): Promise<Operation> {
  const target = request.headers.get('X-Amz-Target') ?? '';
  const [, api = '', name = ''] = /^(\w+)\.(\w+)$/.exec(target) ?? [];
  const known = Object.hasOwn(OPERATIONS, api) ? await OPERATIONS[api]?.(name) : undefined;
  const operation = known?.get(name);
  if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${target}`.trim());
  if (operation.access === 'signed' && !request.headers.get('Authorization')) {
    throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  return operation;
}
