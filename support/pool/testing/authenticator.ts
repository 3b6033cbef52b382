import { createHmac } from 'node:crypto';
import type { Caller } from './caller';
import { tokensOf } from './people';

/** A moment at which a time step begins, milliseconds since 1970. */
export const NOON = 1_800_000_000_000;

/** Members of a setting whose time stands still, so that no time step ends within a test. */
export const STILL = { options: { now: () => NOON } };

/** The code that an app shows at a distance of so many time steps from noon (RFC 6238: SHA-1, 30 s, six digits). */
export function codeOf(secret: string, steps = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(NOON / 30_000 + steps));
  const mac = createHmac('sha1', bytesOfBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function bytesOfBase32(text: string): Buffer {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
}

/** Verifies an authenticator app of Alice, with the code of the step before noon. */
export async function verifiedApp(caller: Caller, FriendlyDeviceName?: string) {
  const { AccessToken } = await tokensOf(caller, 'alice');
  const { SecretCode } = (await caller.call('AssociateSoftwareToken', { AccessToken })).body;
  const UserCode = codeOf(SecretCode, -1);
  const answer = await caller.call('VerifySoftwareToken', { AccessToken, UserCode, FriendlyDeviceName });
  return { AccessToken, secret: String(SecretCode), answer };
}

/** Alice is asked for the code of her app from now on; its secret. */
export async function enrolApp(caller: Caller, FriendlyDeviceName?: string): Promise<string> {
  const { AccessToken, secret } = await verifiedApp(caller, FriendlyDeviceName);
  const SoftwareTokenMfaSettings = { Enabled: true };
  await caller.call('SetUserMFAPreference', { AccessToken, SoftwareTokenMfaSettings });
  return secret;
}
