import { ServiceError } from '../service-error';
import type { User } from '../store/user';

const HOUR_MS = 3_600_000;

/**
 * Counts a call that a user may make only so often an hour (rows QT-06, QT-07).
 * @throws ServiceError LimitExceededException (rows CF-08, RS-07)
 */
export function countCall(
  user: User,
  call: { readonly operation: string; readonly perHour: number; readonly now: number },
): void {
  const recent = (user.calls?.get(call.operation) ?? []).filter((at) => call.now - at < HOUR_MS);
  if (recent.length >= call.perHour) {
    throw new ServiceError('LimitExceededException', 'Attempt limit exceeded, please try after some time.');
  }
  user.calls ??= new Map();
  user.calls.set(call.operation, [...recent, call.now]);
}
