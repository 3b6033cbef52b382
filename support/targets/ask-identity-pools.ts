import { askAgain } from '../transport/ask-again';
import { transportErrorName } from '../transport/disturbance';
import { isThrottled } from '../transport/throttling';
import { saysNothingOfTheBehaviour } from './classify-failure';
import { ANY_CREDENTIALS } from './credentials-for';
import { refusalIn } from './refusal-in';
import { type Addressee, signedRequest } from './signed-request';

export interface IdentityAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  /** The name of the refusal, or what answered in place of the protocol; undefined for success. */
  readonly refusal: string | undefined;
}

/** Operations of which a second call finds what the first did, or changes nothing. */
const REPEATABLE = /^(?:Get|List|Describe|Delete|Set)/;
/** How often a call that got no answer is repeated, where that is safe. */
const MOST_REPETITIONS = 2;

type Settled = { readonly status: number; readonly text: string } | { readonly thrown: unknown };

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
      if (!('thrown' in last)) return isThrottled(nameIn(last.text), last.status);
      const isSafe = REPEATABLE.test(operation) && transportErrorName(last.thrown) !== 'TimeoutError';
      repetitions += 1;
      return isSafe && repetitions <= MOST_REPETITIONS;
    },
  );
  if ('thrown' in outcome) throw outcome.thrown;
  const { status, text } = outcome;
  const isRefused = status < 200 || status > 299;
  const refusal = isRefused ? (nameIn(text) ?? `HTTP ${status}`) : undefined;
  if (saysNothingOfTheBehaviour({ name: refusal, $metadata: { httpStatusCode: status } })) {
    throw Object.assign(new Error(`${operation} was refused`), { name: refusal });
  }
  return { body: membersIn(text), refusal };
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
    return { status: answer.status, text: await answer.text() };
  } catch (thrown) {
    return { thrown };
  }
}

/** Emulators say `code` where AWS says `__type`. */
function nameIn(text: string): string | undefined {
  const { code } = membersIn(text);
  return refusalIn(text) ?? (typeof code === 'string' ? code.split('#').at(-1) : undefined);
}

function membersIn(text: string): IdentityAnswer['body'] {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
