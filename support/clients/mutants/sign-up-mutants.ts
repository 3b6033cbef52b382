import { randomUUID } from 'node:crypto';
import type { ClientMutant } from './client-mutant';
import { around, errorNamed, given, membersOf, sent } from './seams';

export const signUpMutants: readonly ClientMutant[] = [
  {
    name: 'sign-up-stays-local',
    summary: 'Signing up resolves without asking the pool.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: [
      'signup.creates-user',
      'autosignin.keeps-to-one-person',
      'signup.phone-optional',
      'autosignin.option',
      'autosignin.runs-after-confirmation',
      'autosignin.dispatched-by-signup',
      'autosignin.event-name',
      'autosignin.event-payload',
      'autosignin.failure-event',
      'autosignin.refusal-ends-it',
      'autosignin.no-time-limit',
      'autosignin.function-taken-out',
      'autosignin.place-of-option',
      'custom-attributes.prefix',
      'custom-attributes.not-created-on-the-fly',
      'custom-attributes.undeclared-rejected',
      'custom-attributes.must-exist-first',
      'custom-attributes.string-value',
      'differences.hub-announces-sign-up',
      'posture.short-password-refused',
      'posture.address-take-over',
      'signup.named-arguments',
      'signup.username-and-password-required',
      'signup.email-optional',
      'signup.phone-e164',
      'signup.phone-attribute-key',
      'signup.other-attributes-allowed',
      'signup.validation-data-optional',
      'signup.result.user-confirmed',
      'signup.result.user-sub',
      'signup.sub-differs-from-username',
      'signup.sub-unique-id',
      'uniqueness.signup-not-checked',
      'uniqueness.many-accounts',
      'uniqueness.pool-setting',
    ],
    wire: (request) =>
      request.operation === 'SignUp' ? { answer: { UserConfirmed: false, UserSub: randomUUID() } } : request,
  },
  {
    name: 'v5-loses-named-attributes',
    summary: 'v5 reads username and password from the object it is given, and forgets the attributes.',
    clients: ['amplify-v5'],
    claims: ['signup.named-arguments', 'signup.other-attributes-allowed'],
    wire: sent('SignUp', (body) => ({ ...body, UserAttributes: [] })),
  },
  {
    name: 'v6-reads-v5-attributes',
    summary: 'v6 understands the attributes of a v5-shaped sign-up.',
    clients: ['amplify-v6'],
    claims: ['signup.named-arguments'],
    library: given(['signUp'], ([input]) => {
      const { attributes, ...rest } = membersOf(input);
      const options = { userAttributes: attributes, ...membersOf(rest.options) };
      return [attributes === undefined ? input : { ...rest, options }];
    }),
  },
  {
    name: 'sign-up-sends-empty-username',
    summary: 'An empty username is not refused locally: the pool is asked.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.username-and-password-required'],
    library: given(['signUp'], ([input]) => {
      const members = membersOf(input);
      return [members.username === '' ? { ...members, username: ' ' } : input];
    }),
  },
  {
    name: 'v5-sends-empty-password',
    summary: 'v5 does not refuse an empty password when signing up: the pool is asked.',
    clients: ['amplify-v5'],
    claims: ['signup.username-and-password-required'],
    library: given(['signUp'], ([input]) => {
      const members = membersOf(input);
      return [members.password === '' ? { ...members, password: ' ' } : input];
    }),
  },
  {
    name: 'v6-refuses-empty-password',
    summary: 'v6 refuses an empty password when signing up, without asking the pool.',
    clients: ['amplify-v6'],
    claims: ['signup.username-and-password-required'],
    library: given(['signUp'], (parameters) => {
      if (!membersOf(parameters[0]).password) {
        throw errorNamed('EmptySignUpPassword', 'password is required to signUp');
      }
      return parameters;
    }),
  },
  {
    name: 'demands-email',
    summary: 'Signing up without an email is refused before the pool is asked.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.email-optional'],
    wire: demanding('email'),
  },
  {
    name: 'demands-phone-number',
    summary: 'Signing up without a phone number is refused before the pool is asked.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.phone-optional'],
    wire: demanding('phone_number'),
  },
  {
    name: 'drops-validation-data',
    summary: 'The validation data of a sign-up never leaves.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.validation-data-optional'],
    wire: sent('SignUp', ({ ValidationData: _dropped, ...body }) => body),
  },
  {
    name: 'invents-validation-data',
    summary: 'A sign-up without validation data sends some all the same.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.validation-data-optional'],
    wire: sent('SignUp', (body) => ({ ...body, ValidationData: [{ Name: 'campaign', Value: 'spring' }] })),
  },
  {
    name: 'refuses-empty-validation-data',
    summary: 'Validation data written as an empty list are refused by the client.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.validation-data-optional'],
    library: around(['signUp'], async (call, parameters) => {
      const input = membersOf(parameters[0]);
      const given = input.validationData ?? membersOf(input.options).validationData;
      if (Array.isArray(given) && given.length === 0) {
        throw errorNamed('EmptyValidationData', 'validationData is empty');
      }
      return call(parameters);
    }),
  },
  {
    name: 'reads-validation-data-pairs',
    summary: 'Validation data written as a list of names and values is understood.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.validation-data-optional'],
    wire: sent('SignUp', (body) => ({ ...body, ValidationData: unwrapped(body.ValidationData) })),
  },
];

/** Throws from within the client's request: it comes out as the call's own rejection. */
function demanding(attribute: string): NonNullable<ClientMutant['wire']> {
  return (request) => {
    const attributes = request.body.UserAttributes;
    const names = Array.isArray(attributes) ? attributes.map(({ Name }) => Name) : [];
    if (request.operation === 'SignUp' && !names.includes(attribute)) {
      throw errorNamed('EmptyAttribute', `${attribute} is required to signUp`);
    }
    return request;
  };
}

/** A list of pairs goes out as pairs whose names are the list's indexes; this puts the inner pairs back. */
function unwrapped(validationData: unknown): unknown {
  return Array.isArray(validationData)
    ? validationData.map((pair) => (typeof pair.Value === 'object' ? pair.Value : pair))
    : validationData;
}
