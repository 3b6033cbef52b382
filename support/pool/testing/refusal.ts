import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answered, type Caller, createCaller } from './caller';
import { arrange, PASSWORD, signUp } from './people';

/** A call that the service refuses, and how. */
export interface Refusal {
  /** Row of the Cognito reference, or what is refused where there is none. */
  readonly row: string;
  /** Members of CreateUserPool and CreateUserPoolClient. */
  readonly pool?: object;
  readonly client?: object;
  readonly call: (caller: Caller) => Promise<Answered>;
  readonly error: string;
  /** Compared only where the reference gives the text. */
  readonly message?: string;
}

/** One test a refusal, each on a pool of its own. */
export function testRefusals(refusals: readonly Refusal[]): void {
  for (const { row, pool = {}, client = {}, call, error, message } of refusals) {
    test(`${row}: ${error}`, async () => {
      const answer = await call(await createCaller({}, { pool, client }));
      assert.equal(answer.error, error, `${answer.status} ${answer.message}`);
      assert.equal(answer.status, 400);
      if (message !== undefined) assert.equal(answer.message, message);
    });
  }
}

export const EMAIL = { email: 'alice@example.com' };
export const ALIAS = { AliasAttributes: ['email'] };
export const BY_EMAIL = { UsernameAttributes: ['email'] };
export const HIDDEN = { PreventUserExistenceErrors: 'ENABLED' };

export const initiate = (AuthFlow: string, AuthParameters: object) => (caller: Caller) =>
  caller.call('InitiateAuth', { AuthFlow, AuthParameters });

export const signUpWith = (input: object) => (caller: Caller) =>
  caller.call('SignUp', { Username: 'alice', Password: PASSWORD, ...input });

/** Alice has signed up and awaits confirmation. */
export async function signedUp(caller: Caller): Promise<Caller> {
  await signUp(caller, 'alice', EMAIL);
  return caller;
}

/** Alice has a confirmed account and a verified address. */
export async function arranged(caller: Caller): Promise<Caller> {
  await arrange(caller, 'alice', { ...EMAIL, email_verified: 'true' });
  return caller;
}
