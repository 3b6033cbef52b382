import type { ClientMutant } from './client-mutant';
import { errorNamed, given, membersOf, rejected, resolved, sent, swallowed } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const confirmMutants: readonly ClientMutant[] = [
  {
    name: 'v5-confirms-without-forcing',
    summary: 'v5 does not force the alias unless told to.',
    clients: ['amplify-v5'],
    claims: ['confirm.force-alias.default', 'uniqueness.earlier-email-unverified'],
    library: given(['confirmSignUp'], ([username, code, options]) => [
      username,
      code,
      { forceAliasCreation: false, ...(options ?? {}) },
    ]),
  },
  {
    name: 'v6-forces-alias-by-default',
    summary: 'v6 forces the alias unless told not to.',
    clients: ['amplify-v6'],
    claims: ['confirm.force-alias.default', 'uniqueness.earlier-email-unverified'],
    wire: sent('ConfirmSignUp', (body) => ({ ForceAliasCreation: true, ...body })),
  },
  {
    name: 'forces-alias-always',
    summary: 'The alias is forced whatever the option says.',
    clients: BOTH,
    claims: ['confirm.force-alias.false-throws', 'confirm.force-alias.option'],
    wire: sent('ConfirmSignUp', (body) => ({ ...body, ForceAliasCreation: true })),
  },
  {
    name: 'never-forces-alias',
    summary: 'The option to force the alias never leaves.',
    clients: BOTH,
    claims: ['confirm.force-alias.true-migrates', 'confirm.force-alias.option'],
    wire: sent('ConfirmSignUp', ({ ForceAliasCreation: _dropped, ...body }) => body),
  },
  {
    name: 'sends-empty-code',
    summary: 'An empty code is not refused locally: the pool is asked.',
    clients: BOTH,
    claims: ['confirm.bad-code-rejects'],
    library: given(['confirmSignUp'], ([first, ...rest]) =>
      typeof first === 'string' ? [first, rest[0] || '0', ...rest.slice(1)] : [withCode(first), ...rest],
    ),
  },
  {
    name: 'confirms-somebody-else',
    summary: 'The username given to confirmSignUp is not the one that is confirmed.',
    clients: BOTH,
    claims: ['confirm.call'],
    wire: sent('ConfirmSignUp', (body) => ({ ...body, Username: `${body.Username}-other` })),
  },
  {
    name: 'v6-confirms-positionally',
    summary: 'v6 still takes the username and the code as two arguments.',
    clients: ['amplify-v6'],
    claims: ['confirm.call'],
    library: given(['confirmSignUp'], (parameters) => {
      const [username, confirmationCode] = parameters;
      return typeof username === 'string' ? [{ username, confirmationCode }] : parameters;
    }),
  },
  {
    name: 'wrong-code-resolves',
    summary: 'A refused confirmation resolves.',
    clients: BOTH,
    claims: ['confirm.bad-code-rejects', 'api.failures-reject'],
    library: rejected(['confirmSignUp'], () => 'SUCCESS'),
  },
  {
    name: 'confirmation-names-account',
    summary: 'confirmSignUp resolves with the identifier of an account.',
    clients: BOTH,
    claims: ['confirm.answer-names-account'],
    library: resolved(['confirmSignUp'], (value) => ({ ...membersOf(value), userId: 'somebody' })),
  },
  {
    name: 'resend-stays-local',
    summary: 'Asking for a new code resolves without asking the pool.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['resend.sends-new-code', 'resend.call'],
    wire: swallowed('ResendConfirmationCode', {
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    }),
  },
  {
    name: 'resend-takes-no-username',
    summary: 'Asking for a new code is about another user than the one given.',
    clients: BOTH,
    claims: ['resend.call', 'resend.sends-new-code'],
    wire: sent('ResendConfirmationCode', (body) => ({ ...body, Username: `${body.Username}-other` })),
  },
  {
    name: 'resend-rejects-when-sent',
    summary: 'Asking for a new code rejects although the pool sent it.',
    clients: BOTH,
    claims: ['resend.call', 'resend.resolution-means-sent'],
    library: resolved(['resendSignUp', 'resendSignUpCode'], () => {
      throw errorNamed('ResendException', 'the code was not sent');
    }),
  },
  {
    name: 'v6-keeps-old-resend-name',
    summary: 'v6 still has resendSignUp.',
    clients: ['amplify-v6'],
    claims: ['resend.call'],
    library: (invoke) => (functionName, parameters) =>
      functionName === 'resendSignUp'
        ? invoke('resendSignUpCode', [{ username: parameters[0] }])
        : invoke(functionName, parameters),
  },
];

function withCode(input: unknown): unknown {
  return {
    ...(input as object),
    confirmationCode: (input as { confirmationCode?: string }).confirmationCode || '0',
  };
}
