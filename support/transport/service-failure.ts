/** Names under which services say that they failed, whatever they were asked; `Unknown` is what the SDK says for none. */
const NAMES = new Set([
  'InternalErrorException',
  'InternalFailure',
  'InternalServerError',
  'InternalServerException',
  'ServiceException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'Unknown',
  'UnknownError',
]);

/**
 * Whether a pool failed, rather than refused. What answers HTTP 500 and a name of its own making, such as `Unsupported`,
 * has made up its mind: it will say the same again.
 */
export function isServiceFailure(name: string | undefined, status: number | undefined): boolean {
  if (status === undefined || status < 500) return false;
  return name === undefined || name.startsWith('HTTP ') || NAMES.has(name);
}
