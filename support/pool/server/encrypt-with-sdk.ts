import type { EncryptCode } from '../triggers/encrypt-code';

/**
 * Encrypts with AWS's own library under a key of the key service at an address.
 *
 * The messages are signed and commit to no key, like those that AWS's example for custom senders makes room for
 * (`REQUIRE_ENCRYPT_ALLOW_DECRYPT`): a function that demands commitment fails here rather than only there.
 * @param address of the key service, asked for at the first code
 */
export function encryptWithSdk(address: () => string): EncryptCode {
  return async ({ plaintext, keyId, context }) => {
    // Loaded for pools with a custom sender; everybody else starts without.
    const { buildClient, CommitmentPolicy, getClient, KMS, KmsKeyringNode } = await import(
      '@aws-crypto/client-node'
    );
    const credentials = { accessKeyId: 'pool', secretAccessKey: 'pool' };
    const clientProvider = getClient(KMS, { endpoint: address(), credentials });
    const keyring = new KmsKeyringNode({ generatorKeyId: keyId, clientProvider });
    const { encrypt } = buildClient(CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT);
    const { result } = await encrypt(keyring, plaintext, { encryptionContext: { ...context } });
    return result.toString('base64');
  };
}
