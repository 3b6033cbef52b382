import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { utf8 } from '../codec/utf8';
import { webCryptoRandom } from '../random-source';
import { generateRsaKeys } from './generate-rsa-keys';
import { openJwe, sealJwe } from './jwe';
import { readJwt } from './read-jwt';
import { signJwt } from './sign-jwt';
import { signedWith } from './signed-with';

const CLAIMS = { sub: 'élodie', scope: 'a b', nested: { list: [1, null] } };
const HEADER = { kid: 'k1', alg: 'RS256' } as const;

/** Each part is given with another first letter. */
function* spoilt(token: string): Generator<string> {
  const parts = token.split('.');
  for (const [index, part] of parts.entries()) {
    const other = part.startsWith('A') ? 'B' : 'A';
    yield [...parts.slice(0, index), other + part.slice(1), ...parts.slice(index + 1)].join('.');
  }
}

describe('signed tokens', () => {
  let keys: CryptoKeyPair;
  before(async () => {
    keys = await generateRsaKeys('sign');
  });

  async function isTaken(token: string): Promise<boolean> {
    const jwt = readJwt(token);
    return jwt !== undefined && signedWith(keys.publicKey, jwt);
  }

  it('are what jose verifies', async () => {
    const token = await signJwt(keys.privateKey, HEADER, CLAIMS);
    const { payload, protectedHeader } = await jwtVerify(token, keys.publicKey, { algorithms: ['RS256'] });
    assert.deepEqual([payload, protectedHeader], [CLAIMS, HEADER]);
  });

  it('may come from jose', async () => {
    const token = await new SignJWT(CLAIMS).setProtectedHeader(HEADER).sign(keys.privateKey);
    assert.deepEqual(readJwt(token)?.claims, CLAIMS);
    assert.equal(readJwt(token)?.algorithm, 'RS256');
    assert.equal(await isTaken(token), true);
  });

  it('are taken unchanged alone, and under their own key', async () => {
    const token = await signJwt(keys.privateKey, HEADER, CLAIMS);
    for (const other of spoilt(token)) assert.equal(await isTaken(other), false, other);
    const stranger = await generateRsaKeys('sign');
    assert.equal(await isTaken(await signJwt(stranger.privateKey, HEADER, CLAIMS)), false);
  });

  it('have three parts, two of them JSON objects', async () => {
    const [header = '', claims = '', signature = ''] = (await signJwt(keys.privateKey, HEADER, CLAIMS)).split(
      '.',
    );
    const list = 'W10';
    for (const text of [
      '',
      header,
      `${header}.${claims}`,
      `${header}.${claims}.${signature}.`,
      `${header}.${list}.${signature}`,
      `${list}.${claims}.${signature}`,
      `${header}=.${claims}.${signature}`,
      `${header}.${claims}.${signature}+`,
      `${header}.AAAA.${signature}`,
    ]) {
      assert.equal(readJwt(text), undefined, text);
    }
  });
});

describe('sealed tokens', () => {
  let keys: CryptoKeyPair;
  before(async () => {
    keys = await generateRsaKeys('seal');
  });
  const seal = (text: string) => sealJwe(keys.publicKey, utf8(text), webCryptoRandom);

  it('are what jose opens', async () => {
    const token = await seal('to the owner');
    assert.deepEqual(decodeProtectedHeader(token), { cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' });
    const { plaintext } = await compactDecrypt(token, keys.privateKey);
    assert.equal(new TextDecoder().decode(plaintext), 'to the owner');
  });

  it('may come from jose', async () => {
    const token = await new CompactEncrypt(utf8('from elsewhere'))
      .setProtectedHeader({ cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' })
      .encrypt(keys.publicKey);
    assert.equal(new TextDecoder().decode(await openJwe(keys.privateKey, token)), 'from elsewhere');
  });

  it('are different each time', async () => {
    assert.notEqual(await seal('same'), await seal('same'));
  });

  it('are opened unchanged alone, and by their owner', async () => {
    const token = await seal('to the owner');
    for (const other of [...spoilt(token), `${token}.`, token.slice(0, -3), '', '....']) {
      assert.equal(await openJwe(keys.privateKey, other), undefined, other);
    }
    const stranger = await generateRsaKeys('seal');
    assert.equal(await openJwe(stranger.privateKey, token), undefined);
  });
});
