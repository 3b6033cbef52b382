import type { JSONWebKeySet } from 'jose';
import type { Caller } from './caller';
import { type Tokens, tokensOf } from './people';
import { arranged } from './refusal';

/** Tokens of Alice, who has a confirmed account and a verified address. */
export async function signedIn(caller: Caller): Promise<Tokens> {
  return tokensOf(await arranged(caller), 'alice');
}

/** The public keys of the caller's pool, as verifiers fetch them. */
export async function jwksOf({ pool, userPoolId }: Caller): Promise<JSONWebKeySet> {
  const path = `http://127.0.0.1:9229/${userPoolId}/.well-known/jwks.json`;
  return (await pool.fetch(new Request(path))).json();
}
