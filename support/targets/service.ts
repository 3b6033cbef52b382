import type { Target } from './contract';

/** Whom to ask about pools: an endpoint, or AWS in a region. */
export type Service = Pick<Target, 'endpoint' | 'region'>;

/** `http://127.0.0.1:9229/`, or `AWS in eu-west-1` */
export function serviceName({ endpoint, region }: Service): string {
  return endpoint ?? `AWS in ${region}`;
}
