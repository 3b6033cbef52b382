import type { Operations } from '../operations/by-name';
import { firstOperations } from '../operations/first-operations';
import type { Operation } from '../operations/operation';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { answered } from './answer';
import { readJson } from './read-json';

const OPERATIONS: Readonly<Record<string, (name: string) => Promise<Operations>>> = {
  AWSCognitoIdentityProviderService: async (name) =>
    firstOperations.has(name) ? firstOperations : (await import('../on-demand')).operations,
  AWSCognitoIdentityService: async () => (await import('../on-demand')).identityOperations,
  TrentService: async () => (await import('../on-demand')).keyOperations,
};

/** Answers a request to an operation (rows P-01 to P-16). Never rejects. */
export async function callOperation(service: Service, request: Request): Promise<Response> {
  const target = request.headers.get('X-Amz-Target') ?? '';
  const operation = await operationOf(target);
  if (operation?.access === 'signed') {
    const { callSigned } = await import('../on-demand');
    return callSigned(service, request, operation);
  }
  return answered(service.random, async () => {
    // Row P-10.
    if (!operation) throw new ServiceError('UnknownOperationException', `Unknown operation ${target}`.trim());
    return operation.call(await readJson(request), service);
  });
}

async function operationOf(target: string): Promise<Operation | undefined> {
  const [, api = '', name = ''] = /^(\w+)\.(\w+)$/.exec(target) ?? [];
  const known = Object.hasOwn(OPERATIONS, api) ? await OPERATIONS[api]?.(name) : undefined;
  return known?.get(name);
}
