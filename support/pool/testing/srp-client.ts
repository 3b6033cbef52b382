import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import vectors from '../srp/vectors.json';
import type { Answered, Caller } from './caller';

const N = BigInt(`0x${vectors.parameters.N_hex}`);
const g = 2n;
const k = BigInt(`0x${vectors.parameters.k_hex}`);

/** What answers a PASSWORD_VERIFIER challenge; further members are passed on as ChallengeResponses. */
export interface SrpAnswer {
  readonly password: string;
  /** As the client writes it; the present time when absent. */
  readonly TIMESTAMP?: string;
  readonly [response: string]: string | undefined;
}

/** The client's half of USER_SRP_AUTH, written on Node's own crypto so that it shares nothing with the pool. */
export class SrpClient {
  readonly #caller: Caller;
  readonly #a = BigInt(`0x${randomBytes(32).toString('hex')}`);

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  get publicKey(): bigint {
    return power(g, this.#a);
  }

  begin(USERNAME: string, parameters: object = {}): Promise<Answered> {
    return this.#caller.call('InitiateAuth', {
      AuthFlow: 'USER_SRP_AUTH',
      AuthParameters: { USERNAME, SRP_A: this.publicKey.toString(16), ...parameters },
    });
  }

  /** @param challenge the answer of `begin` */
  answer(challenge: Answered['body'], { password, ...responses }: SrpAnswer): Promise<Answered> {
    const { SALT, SECRET_BLOCK, SRP_B, USERNAME, USER_ID_FOR_SRP } = challenge.ChallengeParameters;
    const TIMESTAMP = responses.TIMESTAMP ?? timestamp(new Date());
    const poolName = this.#caller.userPoolId.split('_')[1] ?? '';
    const key = this.#key({ salt: SALT, B: SRP_B, identity: `${poolName}${USER_ID_FOR_SRP}:${password}` });
    const signature = createHmac('sha256', key)
      .update(`${poolName}${USER_ID_FOR_SRP}`)
      .update(Buffer.from(SECRET_BLOCK, 'base64'))
      .update(TIMESTAMP)
      .digest('base64');
    return this.#caller.call('RespondToAuthChallenge', {
      ChallengeName: 'PASSWORD_VERIFIER',
      Session: challenge.Session,
      ChallengeResponses: {
        USERNAME,
        PASSWORD_CLAIM_SECRET_BLOCK: SECRET_BLOCK,
        PASSWORD_CLAIM_SIGNATURE: signature,
        ...responses,
        TIMESTAMP,
      },
    });
  }

  #key(facts: { readonly salt: string; readonly B: string; readonly identity: string }): Buffer {
    const B = BigInt(`0x${facts.B}`);
    const u = hash(padded(this.publicKey), padded(B));
    const x = hash(padded(BigInt(`0x${facts.salt}`)), createHash('sha256').update(facts.identity).digest());
    const base = (((B - k * power(g, x)) % N) + N) % N;
    const secret = power(base, this.#a + u * x);
    return Buffer.from(hkdfSync('sha256', padded(secret), padded(u), 'Caldera Derived Key', 16));
  }
}

/** `Fri Aug 11 15:51:06 UTC 2023` (row SRP-08). */
export function timestamp(at: Date): string {
  const [weekday = '', day, month, year, time] = at.toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${Number(day)} ${time} UTC ${year}`;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % N;
    if (bit === '1') result = (result * base) % N;
  }
  return result;
}

function hash(...parts: readonly Buffer[]): bigint {
  return BigInt(`0x${createHash('sha256').update(Buffer.concat(parts)).digest('hex')}`);
}

/** Even digits, and a leading 00 where the top bit is set. */
function padded(integer: bigint): Buffer {
  const digits = integer.toString(16);
  const even = digits.length % 2 ? `0${digits}` : digits;
  return Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, 'hex');
}
