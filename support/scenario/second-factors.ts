import { ConformanceError } from '../conformance-error';
import type { SecondFactor, Target } from '../targets/contract';
import { requireCapability } from '../targets/side-doors';
import type { AuthWorld } from '../world';
import { createConfirmed } from './arrange';
import { createAuthenticatorApp } from './authenticator-app';
import { deviation } from './expectations';
import { signInWithPassword } from './password-sign-in';
import type { Person } from './person';

/** A number that France keeps for fiction. */
const PHONE = '+33639980001';

/** Lets somebody be asked for a factor from now on, as an administrator and they themselves would. */
export async function enableFactor(world: AuthWorld, person: Person, factor: SecondFactor): Promise<void> {
  expectOffered(world.parameters.target, factor);
  if (!person.hasAccount) await createConfirmed(world, person);
  if (factor === 'SMS_MFA') await givePhone(world, person);
  if (factor === 'SOFTWARE_TOKEN_MFA') await verifyApp(world, person);
  const { userPoolId } = await world.pool();
  await world.administrator.adminSetUserMFAPreference({
    UserPoolId: userPoolId,
    Username: person.username,
    [SETTINGS[factor]]: { Enabled: true },
  });
}

/** A pool made for the example offers what the example needs. */
function expectOffered({ pools }: Target, factor: SecondFactor): void {
  if (pools.mode === 'provisioned' || pools.settings.secondFactors.includes(factor)) return;
  throw new ConformanceError(
    'NotApplicable',
    `The pool has other settings: second factors must include ${factor}`,
    {
      unmet: [
        {
          setting: 'second factors',
          needed: `also ${factor}`,
          actual: pools.settings.secondFactors.join(', ') || 'none',
        },
      ],
      next: 'Run the example on a pool that offers it.',
    },
  );
}

const SETTINGS = {
  SMS_MFA: 'SMSMfaSettings',
  SOFTWARE_TOKEN_MFA: 'SoftwareTokenMfaSettings',
  EMAIL_OTP: 'EmailMfaSettings',
} as const;

async function givePhone(world: AuthWorld, person: Person): Promise<void> {
  requireCapability(world.parameters.target, 'sms');
  const { userPoolId } = await world.pool();
  await world.administrator.adminUpdateUserAttributes({
    UserPoolId: userPoolId,
    Username: person.username,
    UserAttributes: [
      { Name: 'phone_number', Value: PHONE },
      { Name: 'phone_number_verified', Value: 'true' },
    ],
  });
}

/** Sets an app up without any Amplify: with an access token, or within the sign-in where the pool requires one. */
async function verifyApp(world: AuthWorld, person: Person): Promise<void> {
  const { administrator } = world;
  const signIn = await signInWithPassword(world, person);
  const AccessToken = signIn.AuthenticationResult?.AccessToken;
  const proof = (Session: string | undefined) => (AccessToken ? { AccessToken } : { Session });
  const { SecretCode, Session } = await administrator.associateSoftwareToken(proof(signIn.Session));
  if (!SecretCode) throw deviation(`the secret of ${person.name}'s app`, 'to be given', 'absent');
  person.app = createAuthenticatorApp(SecretCode);
  const UserCode = person.app.nextCode(world.now());
  await administrator.verifySoftwareToken({ ...proof(Session), UserCode });
}
