import { askAgain } from '../transport/ask-again';
import { saysNothingOfTheBehaviour } from '../transport/classify-failure';
import { transportErrorName } from '../transport/disturbance';
import { type ReadAnswer, readAnswer } from '../transport/read-answer';
import { isThrottled } from '../transport/service-errors';
import { ANY_CREDENTIALS } from './credentials-for';
import { type Addressee, isOfAServiceUnknown, signedRequest } from './signed-request';

export interface IdentityAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  /** The name of the refusal, or what answered in place of the protocol; undefined for success. */
  readonly refusal: string | undefined;
}

/** Operations of which a second call finds what the first did, or changes nothing. */
const REPEATABLE = /^(?:Get|List|Describe|Delete|Set)/;
/** How often a call that got no answer is repeated, where that is safe. */
const MOST_REPETITIONS = 2;

type Settled = ReadAnswer | { readonly thrown: unknown };

/**
 * Asks the API of identity pools; asks again, as of user pools, what was turned away for the rate of requests, and, where
 * that can change nothing, what got no answer.
 * @throws what `fetch` throws, and an Error with the refusal's name where that says nothing of identity pools
 */
export async function askIdentityPools(
  target: Addressee,
  operation: string,
  input: object,
): Promise<IdentityAnswer> {
  let repetitions = 0;
  const { outcome } = await askAgain(
    () => settled(target, operation, input),
    (last) => {
      if (!('thrown' in last)) return isThrottled(last.error, last.status);
      const isSafe = REPEATABLE.test(operation) && transportErrorName(last.thrown) !== 'TimeoutError';
      repetitions += 1;
      return isSafe && repetitions <= MOST_REPETITIONS;
    },
  );
  if ('thrown' in outcome) throw outcome.thrown;
  const { status, error, body, format } = outcome;
  if (format === 'other' && isOfAServiceUnknown(status)) {
    return { body: {}, refusal: error ?? `HTTP ${status}` };
  }
  if (
    format === 'other' ||
    saysNothingOfTheBehaviour({ name: error, $metadata: { httpStatusCode: status } })
  ) {
    throw Object.assign(new Error(`${operation} was refused`), {
      name: error,
      $metadata: { httpStatusCode: status },
    });
  }
  return { body: body as IdentityAnswer['body'], refusal: error };
}

async function settled(target: Addressee, operation: string, input: object): Promise<Settled> {
  try {
    const answer = await signedRequest(target, {
      service: 'cognito-identity',
      credentials: ANY_CREDENTIALS,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityService.${operation}`,
      },
      body: JSON.stringify(input),
    });
    return readAnswer(answer.status, answer.headers.get('x-amzn-errortype'), await answer.text());
  } catch (thrown) {
    return { thrown };
  }
}
