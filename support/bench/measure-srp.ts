import { webCryptoRandom } from '../pool/random-source';
import { claimSignature } from '../pool/srp/claim-signature';
import { serverPublic } from '../pool/srp/server-public';
import { sessionKey } from '../pool/srp/session-key';
import { storePassword } from '../pool/srp/stored-password';
import { latency } from './latency';
import type { Measurement } from './measurement';

const RUNS = 100;

/** The server's arithmetic of one SRP sign-in: B, the session key and the signature that the client must give. */
export async function measureSrp(): Promise<Measurement> {
  const owner = { poolName: 'bench', userId: 'alice', password: 'Passw0rd!' };
  const password = await storePassword(owner, webCryptoRandom);
  const random = () => BigInt(`0x${Buffer.from(webCryptoRandom.bytes(32)).toString('hex')}`);
  const clientPublics = Array.from({ length: 8 }, () => serverPublic(password.verifier(), random()));
  const value = await latency(RUNS, async (index) => {
    const serverPrivate = random();
    const verifier = password.verifier();
    const B = serverPublic(verifier, serverPrivate);
    const clientPublic = clientPublics[index % clientPublics.length] ?? 2n;
    const key = await sessionKey({
      clientPublic,
      serverPublic: B,
      serverPrivate,
      verifier,
      exponent: password.x,
    });
    const secretBlock = webCryptoRandom.bytes(980);
    const timestamp = 'Fri Aug 11 15:51:06 UTC 2023';
    await claimSignature(key, { poolName: owner.poolName, userId: owner.userId, secretBlock, timestamp });
  });
  return { name: "the server's part of one SRP sign-in", value, unit: 'ms', target: { atMost: 5 } };
}
