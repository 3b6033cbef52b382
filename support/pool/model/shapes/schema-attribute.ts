import { boolean, oneOf, required, structure, text } from '../build-shape';

/** An entry of CreateUserPool's Schema and of AddCustomAttributes. */
export const schemaAttribute = structure({
  Name: required(text({ min: 1, max: 20, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' })),
  AttributeDataType: oneOf('String', 'Number', 'DateTime', 'Boolean'),
  DeveloperOnlyAttribute: boolean(),
  Mutable: boolean(),
  Required: boolean(),
  StringAttributeConstraints: structure({
    MinLength: text({ max: 131_072 }),
    MaxLength: text({ max: 131_072 }),
  }),
  NumberAttributeConstraints: structure({
    MinValue: text({ max: 131_072 }),
    MaxValue: text({ max: 131_072 }),
  }),
});
