import type { SchemaAttribute } from './schema-attribute';

const ORDINARY = [
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'email',
  'gender',
  'zoneinfo',
  'locale',
  'phone_number',
  'address',
];

/** The schema that every pool starts with (row UP-04). */
export const standardAttributes: readonly SchemaAttribute[] = [
  { ...declared('sub', 'String', '1', '2048'), Mutable: false, Required: true },
  ...ORDINARY.map((name) => declared(name, 'String', '0', '2048')),
  declared('birthdate', 'String', '10', '10'),
  declared('email_verified', 'Boolean'),
  declared('phone_number_verified', 'Boolean'),
  { ...declared('updated_at', 'Number'), NumberAttributeConstraints: { MinValue: '0' } },
  { ...declared('identities', 'String'), StringAttributeConstraints: {} },
];

function declared(
  name: string,
  type: SchemaAttribute['AttributeDataType'],
  minLength?: string,
  maxLength?: string,
): SchemaAttribute {
  return {
    Name: name,
    AttributeDataType: type,
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...(minLength &&
      maxLength && { StringAttributeConstraints: { MinLength: minLength, MaxLength: maxLength } }),
  };
}
