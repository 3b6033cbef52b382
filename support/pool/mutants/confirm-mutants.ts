import type { PoolMutant } from './mutant';

export const confirmMutants: readonly PoolMutant[] = [
  {
    name: 'accept-any-code',
    summary: 'Any code confirms.',
    claims: ['confirm.bad-code-rejects', 'resend.sends-new-code'],
    change: () => ({ codeMatches: () => true }),
  },
  {
    name: 'refuse-every-code',
    summary: 'No code confirms.',
    claims: ['confirm.call', 'confirm.bad-code-rejects'],
    change: () => ({ codeMatches: () => false }),
  },
  {
    name: 'codes-never-expire',
    summary: 'A sign-up code is good for ever.',
    claims: ['confirm.bad-code-rejects'],
    change: () => ({ signUpCodeExpired: () => false }),
  },
  {
    name: 'code-before-status',
    summary: 'Whoever is confirmed can be confirmed again.',
    claims: ['confirm.bad-code-rejects'],
    change: () => ({ confirmable: () => true }),
  },
  {
    name: 'confirm-without-verifying-email',
    summary: 'Confirming leaves the address unverified that received the code.',
    claims: ['confirm.call', 'confirm.force-alias.true-migrates', 'confirm.force-alias.default'],
    change: () => ({ verifiesDeliveredAttribute: () => false }),
  },
  {
    name: 'ignore-force-alias',
    summary: 'An alias of somebody else is never taken over.',
    claims: [
      'confirm.force-alias.option',
      'confirm.force-alias.default',
      'confirm.force-alias.true-migrates',
      'uniqueness.earlier-email-unverified',
    ],
    change: () => ({ forcesAlias: () => false }),
  },
  {
    name: 'force-alias-always',
    summary: 'An alias of somebody else is always taken over.',
    claims: [
      'confirm.force-alias.option',
      'confirm.force-alias.default',
      'confirm.force-alias.false-throws',
      'uniqueness.earlier-email-unverified',
    ],
    change: () => ({ forcesAlias: () => true }),
  },
  {
    name: 'force-alias-by-default',
    summary: 'An alias of somebody else is taken over unless the request says otherwise.',
    claims: ['confirm.force-alias.default', 'uniqueness.earlier-email-unverified'],
    change: () => ({ forcesAlias: (requested) => requested ?? true }),
  },
  {
    name: 'alias-shared',
    summary: 'Two people own one alias, with and without force; nobody is refused.',
    claims: ['confirm.force-alias.false-throws', 'confirm.force-alias.true-migrates'],
    change: () => ({ aliasConflict: () => false, formerOwnerStaysVerified: () => true }),
  },
  {
    name: 'former-owner-stays-verified',
    summary: 'Whoever loses an alias keeps it verified.',
    claims: [
      'confirm.force-alias.default',
      'confirm.force-alias.true-migrates',
      'uniqueness.earlier-email-unverified',
    ],
    change: () => ({ formerOwnerStaysVerified: () => true }),
  },
  {
    name: 'alias-before-verification',
    summary: 'An address acts as an alias before anybody has verified it.',
    claims: ['confirm.force-alias.false-throws'],
    change: () => ({ aliasActs: () => true }),
  },
];
