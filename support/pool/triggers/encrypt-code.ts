/**
 * Encrypts a code or a temporary password for the function that sends it, as the service does: a message of the AWS
 * Encryption SDK under the pool's key, in base64.
 */
export type EncryptCode = (secret: {
  readonly plaintext: string;
  /** ARN of `LambdaConfig.KMSKeyID`. */
  readonly keyId: string;
  /** The pool's id, as policies of keys know it: `{"userpool-id": "us-east-1_Example01"}`. */
  readonly context: Readonly<Record<string, string>>;
}) => Promise<string>;
