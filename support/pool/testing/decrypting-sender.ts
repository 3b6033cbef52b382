import { buildClient, CommitmentPolicy, KmsKeyringNode } from '@aws-crypto/client-node';

const { decrypt } = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);

export interface Delivered {
  readonly triggerSource: string;
  readonly secret: string;
  readonly encryptionContext: Readonly<Record<string, string>>;
}

/**
 * A custom sender as it runs on AWS: it knows its key, and finds the key service where the SDK's environment says.
 * What it would send is handed to `deliver`.
 */
export function decryptingSender(keyId: string, deliver: (message: Delivered) => void) {
  const keyring = new KmsKeyringNode({ generatorKeyId: keyId, keyIds: [keyId] });
  return async (event: { readonly triggerSource: string; readonly request: { readonly code: string } }) => {
    const message = await decrypt(keyring, Buffer.from(event.request.code, 'base64'));
    deliver({
      triggerSource: event.triggerSource,
      secret: message.plaintext.toString('utf8'),
      encryptionContext: message.messageHeader.encryptionContext,
    });
  };
}
