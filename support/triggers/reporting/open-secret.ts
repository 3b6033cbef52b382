import { environment } from './environment';

/**
 * Decrypts what a pool encrypted for its custom sender: a message of the AWS Encryption SDK, in base64. The key is the
 * one that the function's environment names, and no other.
 * @throws Error where no key is named, and whatever the Encryption SDK throws
 */
export async function openSecret(sealed: string): Promise<string> {
  const keyArn = environment('AUTH_CONFORMANCE_KMS_KEY_ARN');
  // Loaded with the first code: it is large, and the embedded pool starts without.
  const { buildClient, CommitmentPolicy, KmsKeyringNode } = await import('@aws-crypto/client-node');
  // The service's messages commit to no key.
  const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
  const keyring = new KmsKeyringNode({ keyIds: [keyArn] });
  const { plaintext } = await decrypt(keyring, Buffer.from(sealed, 'base64'));
  return plaintext.toString('utf8');
}
