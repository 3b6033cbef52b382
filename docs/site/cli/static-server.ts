import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** What bears a digest of its content in its name never changes. */
const HASHED = /[\\/]assets[\\/](?:js|css)[\\/]/;

/** A server of one folder's files; a path that ends with a slash is its index.html. Not listening yet. */
export function staticServer(folder: string): Server {
  return createServer((request, response) => answer(folder, request, response));
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(folder, request.url ?? '/');
  if (file === undefined) {
    send(request, response, { status: 404, file: join(folder, '404.html') });
  } else if (statSync(file).isDirectory()) {
    response
      .writeHead(301, { location: `${new URL(request.url ?? '/', 'http://localhost').pathname}/` })
      .end();
  } else {
    send(request, response, { status: 200, file });
  }
}

function fileOf(folder: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false }) ? file : undefined;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined;
    throw error;
  }
}

interface Answer {
  readonly status: number;
  readonly file: string;
}

/** Compressed where the reader takes it, as any host of such a site does. */
function send(request: IncomingMessage, response: ServerResponse, { status, file }: Answer): void {
  const type = MEDIA_TYPES[extname(file)];
  const isText = type !== undefined && !type.startsWith('image/p');
  const isCompressed = isText && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = isCompressed ? gzipSync(readFileSync(file)) : readFileSync(file);
  response
    .writeHead(status, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(isCompressed && { 'content-encoding': 'gzip' }),
    })
    .end(request.method === 'HEAD' ? undefined : body);
}
