import { ServiceError } from '../service-error';

/**
 * A page of a list and the token of the next one, which is the position where it starts.
 * @throws ServiceError InvalidParameterException for a token that no page gave
 */
export function pageOf<T>(
  items: readonly T[],
  wanted: { readonly size: number; readonly token: string | undefined },
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const start = wanted.token === undefined ? 0 : Number(wanted.token);
  if (!Number.isInteger(start) || start < 0) {
    throw new ServiceError('InvalidParameterException', 'Invalid pagination token.');
  }
  const end = start + wanted.size;
  return { items: items.slice(start, end), next: end < items.length ? String(end) : undefined };
}
