import { ServiceError } from '../service-error';

/** The answer to a bug of this pool (row P-05). */
export function internalError(error: unknown): ServiceError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ServiceError(
    'InternalErrorException',
    `Something went wrong inside the user pool. ${reason}`,
    500,
  );
}
