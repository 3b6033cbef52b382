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
      configure(script);
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
  return { script, pool: await script.plant(trial.pool) };
}

let configured = false;

function configure({ POOL }: PoolScript): void {
  // A second time would sign the reader out of a page visited before; all pages share one address.
  if (configured) return;
  configured = true;
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
