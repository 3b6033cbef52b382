import type { PoolMutant } from './mutant';

export const resendMutants: readonly PoolMutant[] = [
  {
    name: 'resend-sends-nothing',
    summary: 'The answer says that a code was sent again, but none is.',
    claims: ['resend.call', 'resend.sends-new-code', 'resend.resolution-means-sent'],
    change: () => ({ resendDelivers: () => false }),
  },
  {
    name: 'resend-same-code',
    summary: 'The code that is sent again is the first one.',
    claims: ['resend.sends-new-code'],
    change: () => ({ resentCode: ({ fresh, previous }) => previous ?? fresh }),
  },
  {
    name: 'earlier-codes-count',
    summary: 'Every code ever sent confirms, the newest and the earlier ones.',
    claims: ['resend.sends-new-code'],
    change: () => ({ codeMatches: (given, issued) => issued.some(({ code }) => code === given) }),
  },
  {
    name: 'resend-to-anybody',
    summary: 'Whoever is confirmed may ask for a code again.',
    claims: ['resend.is-about-sign-up'],
    change: () => ({ resendable: () => true }),
  },
  {
    name: 'resend-refused',
    summary: 'Nobody may ask for a code again.',
    claims: [
      'resend.call',
      'resend.sends-new-code',
      'resend.is-about-sign-up',
      'resend.resolution-means-sent',
    ],
    change: () => ({ resendable: () => false }),
  },
];
