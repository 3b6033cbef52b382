import type { Service } from '../store/service';
import type { CodePurpose, IssuedCode, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { mediumOf } from './code-delivery-details';

/** Sends an issued code to the user's address. */
export function deliverCode(
  service: Service,
  pool: UserPool,
  delivery: { readonly user: User; readonly issued: IssuedCode; readonly purpose: CodePurpose },
): void {
  const { user, issued, purpose } = delivery;
  service.outbox.send(
    {
      kind: 'code',
      userPoolId: pool.id,
      username: user.username,
      sub: user.sub,
      attribute: issued.attribute,
      medium: mediumOf(issued.attribute),
      destination: issued.destination ?? user.attributes.get(issued.attribute) ?? '',
      purpose,
      code: issued.code,
    },
    pool.clock.now(),
  );
}
