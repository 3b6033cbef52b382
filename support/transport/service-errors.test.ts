import assert from 'node:assert/strict';
import dns from 'node:dns';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { getSystemErrorMap } from 'node:util';
import * as cognito from '@aws-sdk/client-cognito-identity-provider';
import { AuthError } from 'aws-amplify/auth';
import { ConformanceError } from '../conformance-error';
import { classifyFailure, saysNothingOfTheBehaviour } from './classify-failure';
import { disturbanceOf } from './disturbance';
import { meaningOf, QUOTA } from './service-errors';

const SYSTEM = [...getSystemErrorMap().values()].map(([code]) => code);
const RESOLVER = Object.values<unknown>({ ...dns })
  .map(String)
  .filter((value) => /^E[A-Z]+$/.test(value));

/** Node's documentation of its errors, of TLS's and of OpenSSL's names for certificates. */
const NODE = [
  'ERR_HTTP2_SESSION_ERROR',
  'ERR_HTTP2_STREAM_ERROR',
  'ERR_HTTP_REQUEST_TIMEOUT',
  'ERR_HTTP_SOCKET_ENCODING',
  'ERR_PROXY_TUNNEL',
  'ERR_SOCKET_CLOSED',
  'ERR_SOCKET_CONNECTION_TIMEOUT',
  'ERR_SSL_NO_SHARED_CIPHER',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'ERR_TLS_HANDSHAKE_TIMEOUT',
  'ERR_TLS_INVALID_PROTOCOL_VERSION',
  'ERR_TLS_PROTOCOL_VERSION_CONFLICT',
];
const CERTIFICATES = [
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_CRL',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'UNABLE_TO_DECRYPT_CRL_SIGNATURE',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'CERT_SIGNATURE_FAILURE',
  'CRL_SIGNATURE_FAILURE',
  'CERT_NOT_YET_VALID',
  'CERT_HAS_EXPIRED',
  'CRL_NOT_YET_VALID',
  'CRL_HAS_EXPIRED',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'ERROR_IN_CRL_LAST_UPDATE_FIELD',
  'ERROR_IN_CRL_NEXT_UPDATE_FIELD',
  'OUT_OF_MEM',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'INVALID_CA',
  'PATH_LENGTH_EXCEEDED',
  'INVALID_PURPOSE',
  'CERT_UNTRUSTED',
  'CERT_REJECTED',
  'HOSTNAME_MISMATCH',
];
/** Of the parser of HTTP in Node and in its `fetch`. */
const PARSER = [
  'HPE_CB_HEADERS_COMPLETE',
  'HPE_CHUNK_EXTENSIONS_OVERFLOW',
  'HPE_CLOSED_CONNECTION',
  'HPE_CR_EXPECTED',
  'HPE_HEADER_OVERFLOW',
  'HPE_INTERNAL',
  'HPE_INVALID_CHUNK_SIZE',
  'HPE_INVALID_CONSTANT',
  'HPE_INVALID_CONTENT_LENGTH',
  'HPE_INVALID_EOF_STATE',
  'HPE_INVALID_HEADER_TOKEN',
  'HPE_INVALID_STATUS',
  'HPE_INVALID_TRANSFER_ENCODING',
  'HPE_INVALID_VERSION',
  'HPE_LF_EXPECTED',
  'HPE_STRICT',
  'HPE_UNEXPECTED_CONTENT_LENGTH',
  'HPE_USER',
];
const UNDICI = [
  'UND_ERR_ABORTED',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CLOSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_DESTROYED',
  'UND_ERR_HEADERS_OVERFLOW',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_INFO',
  'UND_ERR_INVALID_ARG',
  'UND_ERR_PRX_TLS',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_REQ_RETRY',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_RES_EXCEEDED_MAX_SIZE',
  'UND_ERR_RESPONSE',
  'UND_ERR_SOCKET',
];
const CODES = [...SYSTEM, ...RESOLVER, ...NODE, ...CERTIFICATES, ...PARSER, ...UNDICI];

function raised(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' });
}

/** How an error of the system reaches whoever asked. */
const FORMS: Readonly<Record<string, (code: string) => unknown>> = {
  alone: raised,
  'from the SDK': (code) => Object.assign(raised(code), { $metadata: { attempts: 1, totalRetryDelay: 0 } }),
  'from the SDK, in the middle of an answer': (code) =>
    Object.assign(raised(code), { $metadata: { httpStatusCode: 200, attempts: 1, totalRetryDelay: 0 } }),
  'from fetch': (code) => new TypeError('fetch failed', { cause: raised(code) }),
  'while fetch reads': (code) => new TypeError('terminated', { cause: raised(code) }),
  'from Amplify v5': () => Object.assign(new Error('Network error'), { code: 'NetworkError' }),
  'from Amplify v6': (code) =>
    new AuthError({
      name: 'NetworkError',
      message: 'A network error has occurred.',
      underlyingError: new TypeError('fetch failed', { cause: raised(code) }),
    }),
  'from Amplify v6, which does not know it': (code) =>
    new AuthError({
      name: 'Unknown',
      message: 'An unknown error has occurred.',
      underlyingError: raised(code),
    }),
};

function kindOf(error: unknown): string | undefined {
  const classified = classifyFailure(error);
  return classified instanceof ConformanceError ? classified.kind : undefined;
}

for (const [form, made] of Object.entries(FORMS)) {
  test(`every error of the way tells nothing, ${form}`, () => {
    assert.ok(CODES.length > 150, `${CODES.length} codes`);
    const evidence = CODES.filter((code) => kindOf(made(code)) !== 'CannotTell');
    assert.deepEqual(evidence, []);
    assert.deepEqual(
      CODES.filter((code) => !saysNothingOfTheBehaviour(made(code))),
      [],
    );
  });
}

/** What the SDK and its way to credentials call their own failures. */
for (const name of [
  'AbortError',
  'CredentialsProviderError',
  'NetworkError',
  'ProviderError',
  'RequestTimeout',
  'RequestTimeoutException',
  'TimeoutError',
  'TokenProviderError',
]) {
  test(`${name} of the SDK tells nothing`, () => {
    const error = Object.assign(new Error('said the SDK'), { name });
    assert.equal(kindOf(error), 'CannotTell');
    assert.equal(kindOf(Object.assign(error, { $metadata: { attempts: 1 } })), 'CannotTell');
  });
}

/** Errors that Cognito's model has and that are no refusal of what was asked. */
const OTHERS: Readonly<Record<string, string>> = {
  AccessDeniedException: 'permission',
  ForbiddenException: 'web ACL',
  InternalErrorException: 'service failure',
  InternalServerException: 'service failure',
  [QUOTA]: 'quota',
  TooManyRequestsException: 'throttled',
  UnsupportedOperationException: 'lacking',
};

const MODEL = Object.keys(cognito).filter(
  (name) => name.endsWith('Exception') && !name.endsWith('ServiceException'),
);

test('every other refusal of Cognito’s model is evidence, by whatever status an emulator gives it', () => {
  assert.ok(MODEL.length > 50, `${MODEL.length} errors`);
  for (const name of MODEL) {
    for (const status of [400, 403, 404]) {
      assert.equal(meaningOf(name, status), OTHERS[name] ?? 'refusal', `${name} ${status}`);
    }
    const error = Object.assign(new Error('said the service'), {
      name,
      $metadata: { httpStatusCode: 400 },
    });
    const kind = OTHERS[name] === undefined ? 'Deviation' : 'CannotTell';
    assert.equal(kindOf(error), OTHERS[name] === 'lacking' ? 'NotApplicable' : kind, name);
  }
});

for (const [status, name] of [
  [302, 'NotAuthorizedException'],
  [400, undefined],
  [400, 'Unknown'],
  [401, 'InvalidTokenException'],
  [403, undefined],
  [403, 'BlockedException'],
  [407, undefined],
  [413, 'RequestEntityTooLargeException'],
  [500, 'Whatever'],
  [502, undefined],
  [504, 'GatewayTimeout'],
] as const) {
  test(`HTTP ${status} ${name ?? 'without a name'} is no answer of the service`, () => {
    assert.equal(meaningOf(name, status), 'no answer');
    assert.match(
      String(disturbanceOf({ status, error: name, format: 'protocol' })),
      new RegExp(`HTTP ${status}`),
    );
  });
}

test('what changed a request after it was signed is named', () => {
  for (const name of ['SignatureDoesNotMatch', 'InvalidSignatureException']) {
    const error = Object.assign(new Error('It does not match.'), {
      name,
      $metadata: { httpStatusCode: 403 },
    });
    const classified = classifyFailure(error) as ConformanceError;
    assert.equal(classified.kind, 'CannotTell');
    assert.match(classified.message, new RegExp(`${name}.*Host header`));
  }
});

test('a file that is not there is a fault of whoever reads it, one that cannot be opened now is not', () => {
  const reading = (code: string) =>
    Object.assign(new Error(`${code}: open 'a.yaml'`), { code, path: 'a.yaml' });
  assert.equal(kindOf(reading('ENOENT')), undefined);
  assert.equal(kindOf(reading('EMFILE')), 'CannotTell');
});

test('TLS spoken to a plain port, a parser that finds no HTTP, and a connection that ends tell nothing', async () => {
  const answers: readonly ((socket: Socket) => void)[] = [
    (socket) => socket.end('this is no HTTP\r\n\r\n'),
    (socket) => socket.destroy(),
  ];
  for (const answer of answers) {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => answer(socket));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      for (const scheme of ['http', 'https']) {
        const url = `${scheme}://127.0.0.1:${port}`;
        const client = new cognito.CognitoIdentityProvider({
          region: 'us-east-1',
          endpoint: url,
          credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
          maxAttempts: 1,
        });
        for (const call of [() => fetch(url), () => client.listUserPools({ MaxResults: 1 })]) {
          const error: unknown = await call().catch((thrown: unknown) => thrown);
          assert.equal(kindOf(error), 'CannotTell', String(error));
        }
        client.destroy();
      }
    } finally {
      server.close();
    }
  }
});
