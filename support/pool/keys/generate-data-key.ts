import { base64OfBytes } from '../codec/base64';
import { identityOperation } from '../identity/identity-operation';
import { integer, oneOf, required, structure } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { keyOf } from './key-store';
import { seal } from './sealed-blob';
import { encryptionContext, grantTokens, keyId } from './shapes';

/** A fresh key, in clear and sealed under a key that stays here. */
export const generateDataKey = identityOperation({
  name: 'GenerateDataKey',
  access: 'signed',
  input: structure({
    KeyId: required(keyId),
    EncryptionContext: encryptionContext,
    NumberOfBytes: integer(1, 1024),
    KeySpec: oneOf('AES_256', 'AES_128'),
    GrantTokens: grantTokens,
  }),
  async handle({ KeyId, EncryptionContext = {}, NumberOfBytes, KeySpec }, service) {
    if ((NumberOfBytes === undefined) === (KeySpec === undefined)) {
      throw new ServiceError('ValidationException', 'Please specify either number of bytes or key spec.');
    }
    const key = await keyOf(service, KeyId);
    const plaintext = service.random.bytes(NumberOfBytes ?? (KeySpec === 'AES_128' ? 16 : 32));
    const sealed = await seal(plaintext, key, EncryptionContext, service.random);
    return { CiphertextBlob: base64OfBytes(sealed), Plaintext: base64OfBytes(plaintext), KeyId: key.arn };
  },
});
