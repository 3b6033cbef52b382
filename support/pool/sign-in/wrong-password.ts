import { ServiceError } from '../service-error';

/** The one answer to a wrong password, whatever was wrong about it (rows IA-06, IA-08, IA-20, SRP-09, SRP-11). */
export function wrongPassword(): ServiceError {
  return new ServiceError('NotAuthorizedException', 'Incorrect username or password.');
}
