import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { redact } from '../clients/redaction';
import { askAgain } from '../transport/ask-again';
import { disturbanceOf, type Outcome } from '../transport/disturbance';
import { hearOfClosedConnections } from '../transport/idle-connections';
import { createPacer } from '../transport/pacer';
import { ANSWER_PATIENCE_MS, CONNECTION_PATIENCE_MS } from '../transport/patience';
import { givenUp, type Reachability } from '../transport/reachability';
import { learnSecret } from '../transport/secret-values';
import { isThrottled } from '../transport/service-errors';
import type { Exchange } from '../verdict/evidence';
import type { Target } from './contract';
import { credentialsFor } from './credentials-for';
import { expectPermitted } from './permitted-operations';
import { expectProtocol, settleCall } from './settled-call';

/** All operations of the API as methods; each throws an error that bears the refusal's name. */
export type Administrator = CognitoIdentityProvider;

/** Operations that change nothing: asking twice is asking once. */
const READING = /^(?:Admin)?(?:Get|List|Describe)/;
/** How often a call that got no answer is repeated, where that is safe. */
const MOST_REPETITIONS = 2;
/** Operations of which a second call finds done what the first did. */
const REMOVING = /^(?:Admin)?Delete/;

/**
 * The AWS SDK, pointed at a target, for what the suite itself asks of a pool. What the pool turned away for the rate of
 * requests is asked again; what got no answer only where that can change nothing. Throws what the SDK throws.
 *
 * @param record told of each call, redacted
 * @param reachability told how each call fared; once the pool is given up, calls fail at once
 */
export function createAdministrator(
  target: Pick<Target, 'endpoint' | 'region' | 'pools' | 'quotas'>,
  record: (exchange: Omit<Exchange, 'atMs'>) => void,
  reachability?: Reachability,
): Administrator {
  const pacer = createPacer(target.quotas);
  const administrator = new CognitoIdentityProvider({
    region: target.region,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint, ...credentialsFor(target.endpoint) }),
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECTION_PATIENCE_MS,
      requestTimeout: ANSWER_PATIENCE_MS,
      socketTimeout: ANSWER_PATIENCE_MS,
      throwOnRequestTimeout: true,
    },
  });
  administrator.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      await expectProtocol(answer.response as Parameters<typeof expectProtocol>[0]);
      return answer;
    },
    { step: 'deserialize', priority: 'low', name: 'expectProtocol' },
  );
  administrator.middlewareStack.add(
    (next, context) => async (args) => {
      if (reachability?.hasGivenUp) throw givenUp('it did not before');
      const operation = (context.commandName ?? 'unknown').replace(/Command$/, '');
      if (target.pools.mode === 'existing') expectPermitted(operation);
      await hearOfClosedConnections();
      const startedAt = performance.now();
      let lost: string | undefined;
      let repetitions = 0;
      const { outcome, attempts } = await askAgain(
        async () => {
          await pacer.admit(operation, poolOf(args.input));
          return settleCall(() => next(args));
        },
        (settled) => {
          if (isThrottled(settled.error, settled.status)) {
            pacer.turnedAway(operation);
            return true;
          }
          if (repetitions === MOST_REPETITIONS || !mayRepeat(operation, settled)) return false;
          repetitions += 1;
          lost = REMOVING.test(operation) ? settled.error : undefined;
          return true;
        },
      );
      await learnCredentials(administrator, target);
      const durationMs = Math.round(performance.now() - startedAt);
      // What refuses to be removed may have been removed by the call whose answer was lost.
      const disturbance = disturbanceOf(outcome) ?? ('thrown' in outcome ? lost : undefined);
      if (isAnswer(outcome)) reachability?.answered();
      else reachability?.failed(disturbance ?? 'no answer', durationMs);
      record({
        from: 'administrator',
        operation,
        request: redact(args.input),
        ...(outcome.status !== undefined && { status: outcome.status }),
        ...('result' in outcome && { response: redact({ ...outcome.result.output, $metadata: undefined }) }),
        ...(outcome.error !== undefined && { error: outcome.error }),
        durationMs,
        ...(attempts > 1 && { attempts }),
        ...(disturbance !== undefined && { disturbance }),
      });
      if ('thrown' in outcome) throw ofOperation(outcome.thrown, operation);
      return outcome.result;
    },
    { step: 'initialize', name: 'recordExchange' },
  );
  return administrator;
}

/** The SDK's errors do not say what was called. */
function ofOperation(thrown: unknown, operation: string): unknown {
  return thrown instanceof Error ? Object.assign(thrown, { operation }) : thrown;
}

/** What signs calls of AWS stands in their headers, which a refusal may repeat. */
async function learnCredentials(
  { config }: Administrator,
  { endpoint }: Pick<Target, 'endpoint'>,
): Promise<void> {
  if (endpoint !== undefined && credentialsFor(endpoint).credentials) return;
  const signer = await config.credentials().catch(() => undefined);
  if (signer === undefined) return;
  for (const secret of [signer.accessKeyId, signer.secretAccessKey, signer.sessionToken]) {
    if (secret !== undefined) learnSecret(secret);
  }
}

function poolOf(input: object): string | undefined {
  return 'UserPoolId' in input && typeof input.UserPoolId === 'string' ? input.UserPoolId : undefined;
}

/** Whether a call that got no answer may be made once more. What took its time already would take it again. */
function mayRepeat(operation: string, { status, error }: Outcome): boolean {
  if (status !== undefined || error === 'TimeoutError') return false;
  return READING.test(operation) || REMOVING.test(operation);
}

function isAnswer({ status, error, format }: Outcome): boolean {
  return status !== undefined && format === 'protocol' && !isThrottled(error, status);
}
