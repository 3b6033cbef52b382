import { Amplify } from 'aws-amplify';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import type { Pool } from '../../../support/pool/create-pool';
import { ADDRESS, intercept } from './intercept';
import { memoryStorage } from './memory-storage';
import type { Outcome, Trial, TrialSession } from './trial';

type PoolScript = typeof import('./pool-in-page');

/** Configures the real Amplify v6 for a pool in this very page. The pool is loaded with the first call. */
export function openSession(trial: Trial): TrialSession {
  let planted: Promise<{ readonly script: PoolScript; readonly pool: Pool }> | undefined;
  let since = 0;
  const grown = () => {
    planted ??= grow(trial);
    return planted;
  };
  const interception = intercept(async (request) => (await grown()).pool.fetch(request));
  return {
    trial,
    async run(id, values) {
      const { script, pool } = await grown();
      const ended = await endOf(trial, id, values);
      const { next, letters } = await script.lettersOf(pool, since);
      since = next;
      return { ...ended, exchanges: interception.taken(), letters };
    },
    close: interception.stop,
  };
}

async function grow(trial: Trial) {
  const script = await import('./pool-in-page');
  configure(script);
  return { script, pool: await script.plant(trial) };
}

/** Anew with every session: a pool that is no longer there must not leave anybody signed in. */
function configure({ POOL }: PoolScript): void {
  const pool = { userPoolId: POOL.Id, userPoolClientId: POOL.ClientId, userPoolEndpoint: ADDRESS };
  Amplify.configure({ Auth: { Cognito: pool } });
  cognitoUserPoolsTokenProvider.setKeyValueStorage(memoryStorage());
}

async function endOf(
  trial: Trial,
  id: string,
  values: Readonly<Record<string, string>>,
): Promise<Pick<Outcome, 'returned' | 'error'>> {
  const action = trial.actions.find((candidate) => candidate.id === id);
  if (!action) throw new RangeError(`There is no action "${id}".`);
  try {
    return { returned: await action.run(values) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}
