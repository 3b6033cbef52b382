import type { PoolMutant } from './mutant';

export const identityMutants: readonly PoolMutant[] = [
  {
    name: 'credentials-end-with-sign-out',
    summary: 'Signing out takes the AWS credentials of the session away.',
    claims: ['globalsignout.aws-credentials-remain'],
    change: (rules) => ({
      credentialsEnded: (facts) => facts.grant?.revokedBy !== undefined || rules.credentialsEnded(facts),
    }),
  },
  {
    name: 'credentials-never-end',
    summary: 'AWS credentials have no end.',
    claims: ['globalsignout.aws-credentials-remain'],
    change: () => ({ credentialsEnded: () => false }),
  },
  {
    name: 'two-hour-credentials',
    summary: 'AWS credentials live two hours.',
    claims: ['globalsignout.aws-credentials-remain'],
    change: () => ({ credentialsSeconds: () => 7200 }),
  },
];
