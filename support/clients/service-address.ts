import type { PoolCoordinates } from './contract';

/** Where a pool answers: its own endpoint, or AWS's in its region. Ends in a slash. */
export function serviceAddress({ endpoint, region }: Pick<PoolCoordinates, 'endpoint' | 'region'>): string {
  return endpoint ?? `https://cognito-idp.${region}.amazonaws.com/`;
}
