import { ServiceError } from '../service-error';

/** The answer to a function that gives back no event, or one that cannot be carried out (row PS-10). */
export function unrecognizableOutput(): ServiceError {
  return new ServiceError('InvalidLambdaResponseException', 'Unrecognizable lambda output');
}
