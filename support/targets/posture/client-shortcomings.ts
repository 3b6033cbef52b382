import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import type { Posture, Shortcoming } from './posture';
import { remedyOfClient } from './remedies';
import { type Lifetime, lifetimeOf } from './token-lifetime';

/** App clients that cannot revoke tokens (rows CL-08, RV-03). */
export function withoutRevocation(posture: Posture): Shortcoming[] {
  return inClients(posture, ({ EnableTokenRevocation }) =>
    EnableTokenRevocation === true
      ? []
      : [
          {
            setting: 'EnableTokenRevocation',
            wanted: 'true',
            seen: String(EnableTokenRevocation),
            words: 'Enable token revocation',
            options: '--enable-token-revocation',
          },
        ],
  );
}

/** App clients that tell who exists; so does one that says nothing (row CL-09). */
export function tellingWhoExists(posture: Posture): Shortcoming[] {
  return inClients(posture, ({ PreventUserExistenceErrors: seen }) =>
    seen === 'ENABLED'
      ? []
      : [
          {
            setting: 'PreventUserExistenceErrors',
            wanted: 'ENABLED',
            seen: String(seen),
            words: 'Prevent user existence errors',
            options: '--prevent-user-existence-errors ENABLED',
          },
        ],
  );
}

/** App clients whose access or ID tokens live longer than that (rows CL-04, CL-05). */
export function longAccess(posture: Posture, mostSeconds: number): Shortcoming[] {
  return inClients(posture, (client) =>
    (['AccessToken', 'IdToken'] as const).flatMap((token) =>
      tooLong(`${token}Validity`, lifetimeOf(client, token), {
        mostSeconds,
        options:
          '--access-token-validity 60 --id-token-validity 60 --token-validity-units AccessToken=minutes,IdToken=minutes',
      }),
    ),
  );
}

/** App clients whose refresh tokens live longer than that (row CL-06). */
export function longRefresh(posture: Posture, mostSeconds: number): Shortcoming[] {
  return inClients(posture, (client) =>
    tooLong('RefreshTokenValidity', lifetimeOf(client, 'RefreshToken'), {
      mostSeconds,
      options: '--refresh-token-validity 30 --token-validity-units RefreshToken=days',
    }),
  );
}

interface ClientShortcoming extends Omit<Shortcoming, 'next'> {
  /** What to set in the console, and with the AWS CLI. */
  readonly words: string;
  readonly options: string;
}

function tooLong(
  setting: string,
  { seconds, text }: Lifetime,
  { mostSeconds, options }: { readonly mostSeconds: number; readonly options: string },
): ClientShortcoming[] {
  if (seconds <= mostSeconds) return [];
  const wanted = `${mostSeconds} seconds at most`;
  return [{ setting, wanted, seen: text, words: 'shorten the expiration', options }];
}

function inClients(
  { userPoolId, clients }: Posture,
  look: (client: UserPoolClientType) => readonly ClientShortcoming[],
): Shortcoming[] {
  return clients.flatMap((client) => {
    const id = client.ClientId ?? '';
    return look(client).map(({ setting, wanted, seen, words, options }) => ({
      setting: `${setting} of app client ${id}`,
      wanted,
      seen,
      next: remedyOfClient(userPoolId, id, { words, options }),
    }));
  });
}
