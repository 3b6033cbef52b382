import { hmacSha256, sha256 } from '../../codec/digest';
import { hexOfBytes } from '../../codec/hex';
import { utf8 } from '../../codec/utf8';
import type { SignatureHeader } from '../../protocol/parse-authorization';

/** The signature that Signature Version 4 gives a request under a secret key, in hexadecimal digits. */
export async function requestSignature(
  request: { readonly method: string; readonly url: URL; readonly headers: Headers; readonly body: string },
  header: SignatureHeader,
  secretKey: string,
): Promise<string> {
  const hash = async (text: string) => hexOfBytes(await sha256(utf8(text)));
  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url.searchParams),
    ...header.signedHeaders.map((name) => `${name}:${headerValue(request, name)}`),
    '',
    header.signedHeaders.join(';'),
    await hash(request.body),
  ].join('\n');
  const moment = request.headers.get('X-Amz-Date') ?? '';
  const text = ['AWS4-HMAC-SHA256', moment, header.scope, await hash(canonical)].join('\n');
  let key = utf8(`AWS4${secretKey}`);
  for (const part of [...header.scope.split('/'), text]) key = await hmacSha256(key, utf8(part));
  return hexOfBytes(key);
}

/** The platform may keep the Host header to itself; it is part of the address. */
function headerValue(request: { readonly url: URL; readonly headers: Headers }, name: string): string {
  const value = request.headers.get(name) ?? (name === 'host' ? request.url.host : '');
  return value.trim().replace(/ +/g, ' ');
}

function canonicalQuery(parameters: URLSearchParams): string {
  return [...parameters]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
