import { base64OfBytes } from '../codec/base64';
import { identityOperation } from '../identity/identity-operation';
import { required, structure } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { keyOf } from './key-store';
import { seal } from './sealed-blob';
import { algorithm, blob, bytesOfBlob, encryptionContext, grantTokens, keyId } from './shapes';

const MOST_BYTES = 4096;

export const encrypt = identityOperation({
  name: 'Encrypt',
  access: 'signed',
  input: structure({
    KeyId: required(keyId),
    Plaintext: required(blob),
    EncryptionContext: encryptionContext,
    EncryptionAlgorithm: algorithm,
    GrantTokens: grantTokens,
  }),
  async handle({ KeyId, Plaintext, EncryptionContext = {} }, service) {
    const plaintext = bytesOfBlob(Plaintext);
    if (plaintext.length > MOST_BYTES) {
      const message = `Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to ${MOST_BYTES}`;
      throw new ServiceError('ValidationException', `1 validation error detected: ${message}`);
    }
    const key = await keyOf(service, KeyId);
    const sealed = await seal(plaintext, key, EncryptionContext, service.random);
    return {
      CiphertextBlob: base64OfBytes(sealed),
      KeyId: key.arn,
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    };
  },
});
