import { ServiceError } from '../service-error';

/** A flow that the other of InitiateAuth and AdminInitiateAuth has (row IA-17). */
export function unsupportedFlow(): ServiceError {
  return new ServiceError('InvalidParameterException', 'Initiate Auth method not supported.');
}
