/** What the Authorization header of Signature Version 4 says. */
export interface SignatureHeader {
  readonly accessKeyId: string;
  /** `<yyyymmdd>/<region>/<service>/aws4_request` */
  readonly scope: string;
  /** Lower-case names. */
  readonly signedHeaders: readonly string[];
  /** Lower-case hexadecimal digits. */
  readonly signature: string;
}

/** How the header begins. */
export const SIGNATURE_ALGORITHM = 'AWS4-HMAC-SHA256 ';

const FORM =
  /^AWS4-HMAC-SHA256 Credential=([^\s,]+)\/(\d{8}\/[\w-]+\/[\w-]+\/aws4_request),\s*SignedHeaders=([\w;-]+),\s*Signature=([0-9a-f]{64})$/;

/** Undefined for a header that is no signature. */
export function parseAuthorization(header: string): SignatureHeader | undefined {
  const [whole, accessKeyId = '', scope = '', signedHeaders = '', signature = ''] = FORM.exec(header) ?? [];
  if (whole === undefined) return undefined;
  return { accessKeyId, scope, signedHeaders: signedHeaders.split(';'), signature };
}
