import type { PoolMutant } from './mutant';

export const attributeMutants: readonly PoolMutant[] = [
  {
    name: 'skip-required-attributes',
    summary: 'Nobody is asked for the attributes that the pool requires.',
    claims: [
      'signup.email-optional',
      'signup.phone-optional',
      'newpassword.required-attributes-list',
      'newpassword.attributes-argument-optional',
    ],
    change: () => ({ missingRequiredAttributes: () => [] }),
  },
  {
    name: 'require-contacts-always',
    summary: 'Every pool requires an email and a telephone number.',
    claims: [
      'signup.email-optional',
      'signup.phone-optional',
      'newpassword.required-attributes-list',
      'newpassword.attributes-argument-optional',
      'confirm.bad-code-rejects',
    ],
    change: () => ({
      missingRequiredAttributes: (names) => ['email', 'phone_number'].filter((name) => !names.includes(name)),
    }),
  },
  {
    name: 'accept-any-phone',
    summary: 'A telephone number may have any form.',
    claims: ['signup.phone-e164'],
    change: () => ({ acceptsPhoneNumber: () => true }),
  },
  {
    name: 'national-phones-only',
    summary: 'A telephone number with a country code is refused.',
    claims: ['signup.phone-e164', 'signup.phone-attribute-key'],
    change: () => ({ acceptsPhoneNumber: (value) => /^0\d+$/.test(value) }),
  },
  {
    name: 'accept-undeclared-attributes',
    summary: 'Attributes that the pool does not declare are kept.',
    claims: [
      'signup.phone-attribute-key',
      'custom-attributes.prefix',
      'custom-attributes.undeclared-rejected',
    ],
    change: () => ({ undeclaredAttributes: () => [] }),
  },
  {
    name: 'create-attributes-on-the-fly',
    summary: 'An attribute that the pool does not declare is added to its schema.',
    claims: ['custom-attributes.not-created-on-the-fly', 'custom-attributes.undeclared-rejected'],
    change: (rules) => ({
      undeclaredAttributes: () => [],
      attributesToDeclare: (names, schema) =>
        rules.undeclaredAttributes(names, schema).map((name) => ({
          Name: name,
          AttributeDataType: 'String',
          DeveloperOnlyAttribute: false,
          Mutable: true,
          Required: false,
        })),
    }),
  },
  {
    name: 'write-any-attribute',
    summary: 'The app client may write every attribute, whatever its settings say.',
    claims: ['custom-attributes.must-exist-first'],
    change: () => ({ unwritableAttributes: () => [] }),
  },
  {
    name: 'deny-custom-attributes',
    summary: 'No app client may write a custom attribute.',
    claims: [
      'signup.other-attributes-allowed',
      'custom-attributes.prefix',
      'custom-attributes.must-exist-first',
      'custom-attributes.string-value',
    ],
    change: () => ({ unwritableAttributes: (names) => names.filter((name) => name.startsWith('custom:')) }),
  },
];
