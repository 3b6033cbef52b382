import { ServiceError } from '../service-error';

/** The answer where no code was asked for, or too long ago (rows CF-03, FP-11). */
export function expiredCode(): ServiceError {
  return new ServiceError('ExpiredCodeException', 'Invalid code provided, please request a code again.');
}
