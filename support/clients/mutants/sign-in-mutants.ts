import type { ClientMutant } from './client-mutant';
import { around, errorName, errorNamed, given, membersOf, rejected, resolved } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const signInMutants: readonly ClientMutant[] = [
  {
    name: 'password-leaves-the-device',
    summary: 'Signing in sends the password instead of proving it by SRP.',
    clients: BOTH,
    claims: ['signin.positional-credentials'],
    library: around(['signIn'], (call, parameters, { client }, invoke) => {
      if (client === 'amplify-v5') {
        invoke('configure', [{ authenticationFlowType: 'USER_PASSWORD_AUTH' }]);
        return call(parameters);
      }
      const options = { authFlowType: 'USER_PASSWORD_AUTH' };
      return call([{ ...membersOf(parameters[0]), options }]);
    }),
  },
  {
    name: 'v6-signs-in-positionally',
    summary: 'v6 still takes the username and the password as two arguments.',
    clients: ['amplify-v6'],
    claims: ['signin.positional-credentials'],
    library: given(['signIn'], (parameters) => {
      const [username, password] = parameters;
      return typeof username === 'string' ? [{ username, password }] : parameters;
    }),
  },
  {
    name: 'v5-sign-in-answers-like-v6',
    summary: 'v5 signIn resolves with whether somebody is signed in, and no user.',
    clients: ['amplify-v5'],
    claims: ['signin.resolves-user'],
    library: resolved(['signIn'], (user) => ({
      isSignedIn: true,
      nextStep: { signInStep: 'DONE' },
      getSignInUserSession: () => membersOf(user).signInUserSession,
    })),
  },
  {
    name: 'v5-user-without-attributes',
    summary: 'The user that v5 signIn resolves with has no attributes.',
    clients: ['amplify-v5'],
    claims: ['signin.resolves-user'],
    library: resolved(['signIn'], (user) => {
      Reflect.deleteProperty(user as object, 'attributes');
      return user;
    }),
  },
  {
    name: 'v6-sign-in-answers-like-v5',
    summary: 'v6 signIn still resolves with a user, beside its own members.',
    clients: ['amplify-v6'],
    claims: ['signin.resolves-user'],
    library: resolved(['signIn'], (value, [input]) => ({
      ...membersOf(value),
      username: membersOf(input).username,
      attributes: {},
      challengeName: undefined,
    })),
  },
  {
    name: 'v5-always-carries-challenge',
    summary:
      'v5 signIn resolves with a user that carries challengeName and challengeParam even when none follows.',
    clients: ['amplify-v5'],
    claims: ['signin.user-carries-challenge'],
    library: resolved(['signIn'], (user) =>
      Object.assign(user as object, { challengeName: 'NONE', challengeParam: {} }),
    ),
  },
  {
    name: 'v6-carries-challenge',
    summary: 'v6 signIn resolves with challengeName and challengeParam beside its own members.',
    clients: ['amplify-v6'],
    claims: ['signin.user-carries-challenge'],
    library: resolved(['signIn'], (value) => ({
      ...membersOf(value),
      challengeName: 'NONE',
      challengeParam: {},
    })),
  },
  {
    name: 'v5-resolves-unconfirmed-sign-in',
    summary: 'v5 resolves the sign-in of somebody who has not confirmed.',
    clients: ['amplify-v5'],
    claims: ['signin.only-after-sign-up-complete', 'errors.user-not-confirmed', 'api.failures-reject'],
    library: resolvedInstead('UserNotConfirmedException'),
  },
  {
    name: 'v5-resolves-reset-sign-in',
    summary: 'v5 resolves the sign-in of somebody whose password was reset.',
    clients: ['amplify-v5'],
    claims: ['errors.password-reset-required'],
    library: resolvedInstead('PasswordResetRequiredException'),
  },
  {
    name: 'v6-rejects-unconfirmed-sign-in',
    summary: 'v6 rejects the sign-in of somebody who has not confirmed.',
    clients: ['amplify-v6'],
    claims: ['signin.only-after-sign-up-complete', 'errors.user-not-confirmed', 'api.failures-reject'],
    library: rejectedInstead('CONFIRM_SIGN_UP', 'UserNotConfirmedException'),
  },
  {
    name: 'v6-rejects-reset-sign-in',
    summary: 'v6 rejects the sign-in of somebody whose password was reset.',
    clients: ['amplify-v6'],
    claims: ['errors.password-reset-required'],
    library: rejectedInstead('RESET_PASSWORD', 'PasswordResetRequiredException'),
  },
  {
    name: 'v5-refuses-object-sign-in',
    summary: 'v5 takes the username and the password as two arguments only.',
    clients: ['amplify-v5'],
    claims: ['signin.object-form'],
    library: given(['signIn'], (parameters) => {
      if (typeof parameters[0] === 'object') {
        throw errorNamed('AuthError', 'The username should either be a string or one of the sign in types');
      }
      return parameters;
    }),
  },
  {
    name: 'v5-sign-in-drops-validation-data',
    summary: 'The validation data of a v5 sign-in never leaves.',
    clients: ['amplify-v5'],
    claims: ['signin.validation-data-to-pre-auth', 'signin.object-form'],
    wire: ({ operation, body: { ClientMetadata: _dropped, ...body } }) => ({ operation, body }),
  },
  {
    name: 'v6-sends-validation-data',
    summary: 'v6 sends the validation data of a v5-shaped sign-in.',
    clients: ['amplify-v6'],
    claims: ['signin.validation-data-to-pre-auth', 'signin.object-form'],
    library: given(['signIn'], ([input, ...rest]) => {
      const { validationData, ...members } = membersOf(input);
      return [
        validationData === undefined
          ? input
          : { ...members, options: { clientMetadata: validationData, ...membersOf(members.options) } },
        ...rest,
      ];
    }),
  },
  {
    name: 'sign-in-sends-empty-username',
    summary: 'An empty username is not refused locally when signing in: the pool is asked.',
    clients: BOTH,
    claims: ['signin.username-required'],
    library: given(['signIn'], ([first, ...rest]) =>
      typeof first === 'string' || first === undefined
        ? [first || ' ', ...rest]
        : [{ ...membersOf(first), username: membersOf(first).username || ' ' }, ...rest],
    ),
  },
  {
    name: 'v5-refuses-sign-in-without-password',
    summary: 'v5 refuses to sign in without a password, without asking the pool.',
    clients: ['amplify-v5'],
    claims: ['signin.password-optional'],
    library: given(['signIn'], (parameters) => {
      const [first, password] = parameters;
      if (!(typeof first === 'string' ? password : membersOf(first).password)) {
        throw errorNamed('AuthError', 'Password cannot be empty');
      }
      return parameters;
    }),
  },
  {
    name: 'v6-signs-in-without-password',
    summary: 'v6 starts a custom authentication when no password is given, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['signin.password-optional'],
    library: given(['signIn'], ([input, ...rest]) => [
      membersOf(input).password
        ? input
        : { ...membersOf(input), options: { authFlowType: 'CUSTOM_WITHOUT_SRP' } },
      ...rest,
    ]),
  },
  {
    name: 'v5-rejects-instead-of-throwing',
    summary: 'v5 rejects where it would throw before returning a promise.',
    clients: ['amplify-v5'],
    claims: ['api.failures-reject', 'differences.one-sign-in-at-a-time'],
    library: around(['signIn'], async (call, parameters) => call(parameters)),
  },
];

/** v5: a refusal of that name becomes a user without a session. */
function resolvedInstead(name: string): NonNullable<ClientMutant['library']> {
  return rejected(['signIn'], (error) => {
    if (errorName(error) !== name) {
      throw error;
    }
    return { getSignInUserSession: () => null };
  });
}

/** v6: that next step becomes the refusal it stands for. */
function rejectedInstead(step: string, name: string): NonNullable<ClientMutant['library']> {
  return resolved(['signIn'], (value) => {
    if (membersOf(membersOf(value).nextStep).signInStep === step) {
      throw errorNamed(name, 'The sign-in has to be completed first.');
    }
    return value;
  });
}
