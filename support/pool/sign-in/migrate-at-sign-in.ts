import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { migrateUser } from '../triggers/migrate-user';
import type { FlowCall } from './flow-call';
import { wrongPassword } from './wrong-password';

/**
 * Asks UserMigration for a stranger whose password was sent as it is: SRP sends none (row TR-10).
 * @throws ServiceError UserNotFoundException for an answer that makes no user, or the wrong password behind which the
 * app client hides strangers: no row speaks of it, the text is of public reports
 */
export async function migrateAtSignIn(
  service: Service,
  call: FlowCall,
  claim: { readonly name: string; readonly password: string },
): Promise<void> {
  const { client } = call;
  const validationData = service.rules.signInValidationData(call.metadata) ?? null;
  const outcome = await migrateUser(service, call, {
    source: 'Authentication',
    ...claim,
    request: { validationData },
  });
  if (outcome !== 'refused') return;
  if (service.rules.existenceErrors(client.settings) === 'ENABLED') throw wrongPassword();
  throw new ServiceError('UserNotFoundException', `Exception migrating user in app client ${client.id}`);
}
