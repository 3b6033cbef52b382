import { ServiceError } from '../service-error';
import type { FlowCall } from './flow-call';

/** @throws ServiceError InvalidParameterException (rows IA-18, IA-19, SE-07) */
export function requiredParameter(call: FlowCall, name: string): string {
  const value = Object.hasOwn(call.parameters, name) ? call.parameters[name] : undefined;
  if (value) return value;
  throw new ServiceError('InvalidParameterException', `Missing required parameter ${name}`);
}
