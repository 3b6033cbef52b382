import type { ClientMutant } from './client-mutant';
import { membersOf, rejected, swallowed } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const totpSetUpMutants: readonly ClientMutant[] = [
  {
    name: 'set-up-stays-local',
    summary: 'The secret of an app is made up without asking the pool.',
    clients: BOTH,
    claims: ['mfasetup.followup'],
    wire: swallowed('AssociateSoftwareToken', { SecretCode: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }),
  },
  {
    name: 'v6-keeps-setup-totp',
    summary: 'v6 still has setupTOTP.',
    clients: ['amplify-v6'],
    claims: ['mfasetup.followup'],
    library: (invoke) => (functionName, parameters) =>
      functionName === 'setupTOTP'
        ? Promise.resolve(membersOf(membersOf(parameters[0]).nextStep).totpSetupDetails)
        : invoke(functionName, parameters),
  },
  {
    name: 'wrong-set-up-code-resolves',
    summary: 'A refused first code of an app resolves.',
    clients: BOTH,
    claims: ['mfasetup.followup'],
    library: rejected(['verifyTotpToken', 'confirmSignIn'], () => ({ isSignedIn: false })),
  },
  {
    name: 'set-up-ends-without-session',
    summary: 'The first code of an app is verified, and the sign-in is not completed.',
    clients: BOTH,
    claims: ['mfasetup.followup'],
    library: (invoke) => (functionName, parameters) =>
      functionName === 'verifyTotpToken' || functionName === 'confirmSignIn'
        ? Promise.resolve({ isSignedIn: true })
        : invoke(functionName, parameters),
  },
];
