import { ServiceError } from '../service-error';
import { N } from '../srp/group';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';

/** SRP_A. @throws ServiceError InvalidParameterException (rows IA-19, SRP-13) */
export function clientPublicOf(call: FlowCall): bigint {
  const hex = requiredParameter(call, 'SRP_A');
  const value = /^[0-9a-fA-F]{1,1024}$/.test(hex) ? BigInt(`0x${hex}`) : 0n;
  // RFC 5054, 2.5.4: a multiple of N would make the key known to anybody.
  if (value % N === 0n) throw new ServiceError('InvalidParameterException', 'Invalid SRP_A value.');
  return value;
}
