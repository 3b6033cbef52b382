import { ServiceError } from '../service-error';

/**
 * A page of some items, looked at no farther than it needs, and the token of the next one, which is the position where it starts.
 * @throws ServiceError InvalidParameterException for a token that no page gave
 */
export function pageOf<T>(
  items: Iterable<T>,
  wanted: { readonly size: number; readonly token: string | undefined },
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const start = wanted.token === undefined ? 0 : Number(wanted.token);
  if (!Number.isInteger(start) || start < 0) {
    throw new ServiceError('InvalidParameterException', 'Invalid pagination token.');
  }
  const end = start + wanted.size;
  const page: T[] = [];
  let position = 0;
  for (const item of items) {
    if (position === end) return { items: page, next: String(end) };
    if (position >= start) page.push(item);
    position += 1;
  }
  return { items: page, next: undefined };
}
