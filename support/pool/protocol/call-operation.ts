import { identityOperations } from '../identity/registry';
import { keyOperations } from '../keys/registry';
import type { Operation } from '../operations/operation';
import { operations } from '../operations/registry';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { failure, success } from './answer';
import { internalError } from './internal-error';
import { readJson } from './read-json';

const OPERATIONS: Readonly<Record<string, ReadonlyMap<string, Operation>>> = {
  AWSCognitoIdentityProviderService: operations,
  AWSCognitoIdentityService: identityOperations,
  TrentService: keyOperations,
};

/** Answers a request to an operation (rows P-01 to P-16). Never rejects: a bug is an InternalErrorException. */
export async function callOperation(service: Service, request: Request): Promise<Response> {
  try {
    const operation = operationOf(request);
    const body = await readJson(request);
    return success(await operation.call(body, service), service.random);
  } catch (error) {
    return failure(error instanceof ServiceError ? error : internalError(error), service.random);
  }
}

/** @throws ServiceError UnknownOperationException, MissingAuthenticationTokenException (rows P-09, P-10) */
function operationOf(request: Request): Operation {
  const target = request.headers.get('X-Amz-Target') ?? '';
  const [, api = '', name = ''] = /^(\w+)\.(\w+)$/.exec(target) ?? [];
  const operation = Object.hasOwn(OPERATIONS, api) ? OPERATIONS[api]?.get(name) : undefined;
  if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${target}`.trim());
  if (operation.access === 'signed' && !request.headers.get('Authorization')) {
    throw new ServiceError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  return operation;
}
