import { ServiceError } from '../service-error';

/** Amplify matches the class and the text to drop what it knew of the device (row DV-06). */
export function unknownDevice(): ServiceError {
  return new ServiceError('ResourceNotFoundException', 'Device does not exist.');
}
