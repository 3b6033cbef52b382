import type { CreateUserPoolCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../conformance-error';
import { saysNothingOfTheBehaviour } from '../transport/classify-failure';
import type { Administrator } from './administrator';
import type { Ledger } from './ledger/ledger';
import { poolName, RUN_TAG } from './pool-name';

/** Makes a pool, kept in the ledger from before until it is there, and answers its id. */
export async function createUserPool(
  administrator: Administrator,
  run: string,
  ledger: Ledger,
  request: CreateUserPoolCommandInput,
): Promise<string> {
  const name = poolName(run);
  const intent = ledger.intends({ type: 'user-pool', name });
  try {
    const id = await createTagged(administrator, run, request);
    ledger.made(intent, { type: 'user-pool', name, id });
    return id;
  } catch (error) {
    // A refusal has made nothing; after a failure on the way nobody knows.
    if (isRefusal(error)) ledger.removed(intent);
    else ledger.lost(intent);
    throw error;
  }
}

/** With the run as a tag; without it where that is what the target does not accept. */
async function createTagged(
  administrator: Administrator,
  run: string,
  request: CreateUserPoolCommandInput,
): Promise<string> {
  try {
    return await create(administrator, { ...request, UserPoolTags: { [RUN_TAG]: run } });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return await create(administrator, request);
  }
}

async function create(administrator: Administrator, request: CreateUserPoolCommandInput): Promise<string> {
  const { UserPool } = await administrator.createUserPool(request);
  if (UserPool?.Id) return UserPool.Id;
  throw new ConformanceError('Deviation', 'CreateUserPool answered without UserPool.Id', {
    expected: 'UserPool.Id',
  });
}

/** Whether the target said no to what was asked, or to who asked: tags want a permission of their own. */
function isRefusal(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: unknown };
  if ($metadata === undefined) return false;
  return name === 'AccessDeniedException' || !saysNothingOfTheBehaviour(error);
}
