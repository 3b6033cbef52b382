import type { ClientMutant } from './client-mutant';
import { sent } from './seams';

interface Attribute {
  readonly Name: string;
  readonly Value: unknown;
}

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

/** Rewrites the attributes of a sign-up on their way out. */
function attributes(change: (attributes: readonly Attribute[]) => readonly Attribute[]) {
  return sent('SignUp', (body) =>
    Array.isArray(body.UserAttributes) ? { ...body, UserAttributes: change(body.UserAttributes) } : body,
  );
}

function renamed(change: (name: string) => string) {
  return attributes((all) => all.map((attribute) => ({ ...attribute, Name: change(attribute.Name) })));
}

export const attributeMutants: readonly ClientMutant[] = [
  {
    name: 'drops-other-attributes',
    summary: 'Of the attributes of a sign-up only email and phone_number leave.',
    clients: BOTH,
    claims: [
      'signup.other-attributes-allowed',
      'custom-attributes.prefix',
      'custom-attributes.undeclared-rejected',
      'custom-attributes.must-exist-first',
    ],
    wire: attributes((all) => all.filter(({ Name }) => Name === 'email' || Name === 'phone_number')),
  },
  {
    name: 'renames-phone-number',
    summary: 'phoneNumber is sent as phone_number.',
    clients: BOTH,
    claims: ['signup.phone-attribute-key'],
    wire: renamed((name) => (name === 'phoneNumber' ? 'phone_number' : name)),
  },
  {
    name: 'camel-cases-attributes',
    summary: 'phone_number and given_name are sent as phoneNumber and givenName.',
    clients: BOTH,
    claims: ['signup.phone-attribute-key', 'signup.other-attributes-allowed'],
    wire: renamed((name) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())),
  },
  {
    name: 'normalises-phone-numbers',
    summary: 'A national phone number is sent in E.164 form.',
    clients: BOTH,
    claims: ['signup.phone-e164'],
    wire: attributes((all) =>
      all.map((attribute) =>
        attribute.Name === 'phone_number'
          ? {
              ...attribute,
              Value: `+33${String(attribute.Value)
                .replaceAll(/\D/g, '')
                .replace(/^(33|0)/, '')}`,
            }
          : attribute,
      ),
    ),
  },
  {
    name: 'adds-custom-prefix',
    summary: 'An attribute that is not a standard one is sent with the prefix of a custom attribute.',
    clients: BOTH,
    claims: ['custom-attributes.prefix'],
    wire: renamed((name) => (STANDARD.has(name) || name.includes(':') ? name : `custom:${name}`)),
  },
  {
    name: 'strips-custom-prefix',
    summary: 'A custom attribute is sent without its prefix.',
    clients: BOTH,
    claims: ['custom-attributes.prefix', 'custom-attributes.must-exist-first'],
    wire: renamed((name) => name.replace(/^custom:/, '')),
  },
  {
    name: 'stringifies-attributes',
    summary: 'The value of an attribute is sent as a string whatever its type.',
    clients: BOTH,
    claims: ['custom-attributes.string-value'],
    wire: attributes((all) => all.map(({ Name, Value }) => ({ Name, Value: String(Value) }))),
  },
];

/** Standard attributes (OpenID Connect Core 5.1) that an example might give. */
const STANDARD = new Set([
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
]);
