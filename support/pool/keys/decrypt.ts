import { base64OfBytes } from '../codec/base64';
import { identityOperation } from '../identity/identity-operation';
import { required, structure } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { keyOf } from './key-store';
import { open, readBlob } from './sealed-blob';
import { algorithm, blob, bytesOfBlob, encryptionContext, grantTokens, keyId } from './shapes';

export const decrypt = identityOperation({
  name: 'Decrypt',
  access: 'signed',
  input: structure({
    CiphertextBlob: required(blob),
    EncryptionContext: encryptionContext,
    KeyId: keyId,
    EncryptionAlgorithm: algorithm,
    GrantTokens: grantTokens,
  }),
  async handle({ CiphertextBlob, EncryptionContext = {}, KeyId }, service) {
    const sealed = readBlob(bytesOfBlob(CiphertextBlob));
    // A key that was never named sealed nothing, and must not come into being by a guess.
    const key = sealed && (await service.keys.get(sealed.arn));
    if (!sealed || !key) throw new ServiceError('InvalidCiphertextException', '');
    if (KeyId !== undefined && (await keyOf(service, KeyId)).arn !== sealed.arn) {
      throw new ServiceError(
        'IncorrectKeyException',
        'The key ID in the request does not identify a CMK that can perform this operation.',
      );
    }
    const plaintext = await open(sealed.body, key, EncryptionContext);
    if (!plaintext) throw new ServiceError('InvalidCiphertextException', '');
    return {
      KeyId: sealed.arn,
      Plaintext: base64OfBytes(plaintext),
      EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    };
  },
});
