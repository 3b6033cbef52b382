/** The headers of a signature that is well formed and nobody's: the pool takes anybody's. */
export const SIGNED = {
  Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`,
  'X-Amz-Date': '20260101T000000Z',
} as const;
