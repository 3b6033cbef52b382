import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { redact } from '../clients/redaction';
import type { Exchange } from '../verdict/evidence';
import type { Target } from './contract';
import { expectPermitted } from './permitted-operations';

/** A pool that is not AWS checks that a call is signed, not by whom. */
export const ANY_CREDENTIALS = { accessKeyId: 'auth-conformance', secretAccessKey: 'auth-conformance' };

/** An endpoint that accepts a call and never answers must not hold the run for long. */
const CONNECTION_PATIENCE_MS = 3_000;
const ANSWER_PATIENCE_MS = 8_000;

/** All operations of the API as methods; each throws an error that bears the refusal's name. */
export type Administrator = CognitoIdentityProvider;

const WITHOUT_METADATA = { $metadata: undefined };

/**
 * The AWS SDK, pointed at a target, for what the suite itself asks of a pool. Each call is reported to `record`,
 * redacted. Throws what the SDK throws.
 */
export function createAdministrator(
  target: Pick<Target, 'endpoint' | 'region' | 'pools'>,
  record: (exchange: Omit<Exchange, 'atMs'>) => void,
): Administrator {
  const administrator = new CognitoIdentityProvider({
    region: target.region,
    // Without an endpoint, AWS's own is asked, by whom the SDK's default chain finds.
    ...(target.endpoint !== undefined && { endpoint: target.endpoint, credentials: ANY_CREDENTIALS }),
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: CONNECTION_PATIENCE_MS,
      requestTimeout: ANSWER_PATIENCE_MS,
      throwOnRequestTimeout: true,
    },
  });
  administrator.middlewareStack.add(
    (next, context) => async (args) => {
      const startedAt = performance.now();
      const operation = (context.commandName ?? 'unknown').replace(/Command$/, '');
      if (target.pools.mode === 'existing') expectPermitted(operation);
      const base = {
        from: 'administrator',
        operation,
        request: redact(args.input),
      };
      const elapsed = () => Math.round(performance.now() - startedAt);
      try {
        const result = await next(args);
        const output = result.output as { $metadata: { httpStatusCode?: number } };
        record({
          ...base,
          status: output.$metadata.httpStatusCode,
          response: redact({ ...output, ...WITHOUT_METADATA }),
          durationMs: elapsed(),
        });
        return result;
      } catch (error) {
        record({ ...base, ...failureFacts(error), durationMs: elapsed() });
        throw error;
      }
    },
    { step: 'initialize', name: 'recordExchange' },
  );
  return administrator;
}

function failureFacts(error: unknown): Pick<Exchange, 'status' | 'error'> {
  const failure = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = failure.$metadata?.httpStatusCode;
  return { ...(status !== undefined && { status }), error: failure.name ?? 'Error' };
}
