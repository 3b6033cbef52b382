import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';

/** `request.userNotFound`: only of app clients that hide who exists (rows IA-09, TR-04, TR-06). */
export function userNotFound(
  service: Service,
  client: AppClient,
  user: User | undefined,
): { readonly userNotFound?: boolean } {
  return service.rules.existenceErrors(client.settings) === 'ENABLED'
    ? { userNotFound: user === undefined }
    : {};
}
