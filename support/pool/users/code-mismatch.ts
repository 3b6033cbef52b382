import { ServiceError } from '../service-error';

/** The answer to a wrong code of any purpose but MFA (rows CF-02, AT-09, FP-10). */
export function codeMismatch(): ServiceError {
  return new ServiceError('CodeMismatchException', 'Invalid verification code provided, please try again.');
}
