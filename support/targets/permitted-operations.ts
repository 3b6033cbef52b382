import { ConformanceError } from '../conformance-error';

/**
 * All that a run may ask of a pool that somebody else owns: to read it, to make and remove people of its own, and
 * what any app asks. Whatever is not here would change a setting, or other people.
 */
export const PERMITTED_IN_EXISTING_POOLS: ReadonlySet<string> = new Set([
  'AdminConfirmSignUp',
  'AdminCreateUser',
  'AdminDeleteUser',
  'AdminDisableUser',
  'AdminGetUser',
  'AdminInitiateAuth',
  'AdminResetUserPassword',
  'AdminSetUserMFAPreference',
  'AdminSetUserPassword',
  'AdminUpdateUserAttributes',
  'AdminUserGlobalSignOut',
  'AssociateSoftwareToken',
  'ConfirmSignUp',
  'DescribeUserPool',
  'DescribeUserPoolClient',
  'GetUser',
  'GetUserPoolMfaConfig',
  'InitiateAuth',
  'ListUserPoolClients',
  'ListUsers',
  'ResendConfirmationCode',
  'RespondToAuthChallenge',
  'SignUp',
  'VerifySoftwareToken',
]);

/** @throws ConformanceError NotApplicable for an operation that would change a pool that somebody else owns */
export function expectPermitted(operation: string): void {
  if (PERMITTED_IN_EXISTING_POOLS.has(operation)) return;
  throw new ConformanceError(
    'NotApplicable',
    `The example changes the pool (${operation}), and an existing pool is never changed`,
    {
      unmet: [
        { setting: 'the pool', needed: `one that may be changed (${operation})`, actual: 'an existing one' },
      ],
      next: 'Run the example with "mode": "provisioned", or on the embedded pool.',
    },
  );
}
