import dns from 'node:dns';
import { getSystemErrorMap } from 'node:util';
import { meaningOf } from './service-errors';

/** Every error of the system that Node has a name for: `ECONNRESET`, `EMFILE`. */
const SYSTEM: ReadonlySet<unknown> = new Set([...getSystemErrorMap().values()].map(([code]) => code));
/** Those of its resolver: `ESERVFAIL`. */
const RESOLVER: ReadonlySet<unknown> = new Set(Object.values(dns));
/** Those of TLS, of the parser of HTTP and of `fetch`. */
const CONNECTION = /^(?:UND_ERR|HPE|ERR_(?:SSL|TLS|SOCKET|HTTP2?|STREAM|PROXY|QUIC|CRYPTO|OSSL))_?/;
/** What OpenSSL finds wrong with a certificate, in Node's words. */
const CERTIFICATE =
  /^(?:CERT|CRL|UNABLE_TO|ERROR_IN|DEPTH_ZERO)_|^(?:SELF_SIGNED_CERT_IN_CHAIN|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|OUT_OF_MEM)$/;

/** The machine has no more of it: a file that cannot be opened then is no fault of whoever opens it. */
const EXHAUSTED: ReadonlySet<unknown> = new Set(['EMFILE', 'ENFILE', 'ENOMEM', 'ENOBUFS', 'EAGAIN', 'EIO']);

/** Texts by which `fetch` and Amplify v5 tell that no answer came, and nothing else. */
const NO_ANSWER: ReadonlySet<unknown> = new Set(['fetch failed', 'Network error', 'terminated']);

interface Raised {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  /** Of an error about a file. */
  readonly path?: unknown;
  readonly cause?: unknown;
  /** Where Amplify v6 keeps the cause. */
  readonly underlyingError?: unknown;
}

/** Whether an error is one of the network, of this machine, or of the library that asks, however deep it lies. */
export function isOfTheWay(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return false;
  const { name, code, message, path, cause, underlyingError } = error as Raised;
  if (NO_ANSWER.has(message)) return true;
  if (typeof name === 'string' && meaningOf(name) === 'no answer') return true;
  if (isWayCode(code) && (path === undefined || EXHAUSTED.has(code))) return true;
  return isOfTheWay(cause) || isOfTheWay(underlyingError);
}

function isWayCode(code: unknown): boolean {
  if (SYSTEM.has(code) || RESOLVER.has(code)) return true;
  return typeof code === 'string' && (CONNECTION.test(code) || CERTIFICATE.test(code));
}
