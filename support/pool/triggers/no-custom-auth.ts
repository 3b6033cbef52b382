import { ServiceError } from '../service-error';

/** CUSTOM_AUTH in a pool without one of its three functions (row CU-01). */
export function noCustomAuth(): ServiceError {
  return new ServiceError(
    'InvalidParameterException',
    'Custom auth lambda trigger is not configured for the user pool.',
  );
}
