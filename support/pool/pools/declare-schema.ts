import type { ValueOf } from '../model/shape';
import type { schemaAttribute } from '../model/shapes/schema-attribute';
import { ServiceError } from '../service-error';
import type { SchemaAttribute } from '../store/schema-attribute';
import { standardAttributes } from '../store/standard-attributes';

type Declaration = ValueOf<typeof schemaAttribute>;

/**
 * The schema of a new pool: the standard attributes as declared anew, then the custom ones (rows UP-04, UP-05).
 * @throws ServiceError InvalidParameterException (rows UP-06, UP-17)
 */
export function declareSchema(declarations: readonly Declaration[]): readonly SchemaAttribute[] {
  const byName = new Map(declarations.map((declaration) => [declaration.Name, declaration]));
  const standard = standardAttributes.map((attribute) => {
    const declaration = byName.get(attribute.Name);
    return declaration ? redeclared(attribute, declaration) : attribute;
  });
  const names = new Set(standardAttributes.map(({ Name }) => Name));
  return [...standard, ...declarations.filter(({ Name }) => !names.has(Name)).map(declareCustomAttribute)];
}

/** @throws ServiceError InvalidParameterException for a required custom attribute (row UP-06) */
export function declareCustomAttribute(declaration: Declaration): SchemaAttribute {
  if (declaration.Required) throw invalid('Required custom attributes are not supported currently.');
  if (declaration.DeveloperOnlyAttribute)
    throw invalid('DeveloperOnlyAttribute is not simulated by this user pool.');
  const type = declaration.AttributeDataType ?? 'String';
  return {
    Name: `custom:${declaration.Name}`,
    AttributeDataType: type,
    DeveloperOnlyAttribute: false,
    Mutable: declaration.Mutable ?? true,
    Required: false,
    ...(type === 'String' && { StringAttributeConstraints: declaration.StringAttributeConstraints ?? {} }),
    ...(type === 'Number' && { NumberAttributeConstraints: declaration.NumberAttributeConstraints ?? {} }),
  };
}

function redeclared(attribute: SchemaAttribute, declaration: Declaration): SchemaAttribute {
  const { AttributeDataType: type = attribute.AttributeDataType } = declaration;
  if (type !== attribute.AttributeDataType || declaration.DeveloperOnlyAttribute) {
    throw invalid(
      `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${attribute.Name}`,
    );
  }
  return {
    ...attribute,
    Mutable: declaration.Mutable ?? attribute.Mutable,
    Required: declaration.Required ?? attribute.Required,
    ...(declaration.StringAttributeConstraints && {
      StringAttributeConstraints: declaration.StringAttributeConstraints,
    }),
    ...(declaration.NumberAttributeConstraints && {
      NumberAttributeConstraints: declaration.NumberAttributeConstraints,
    }),
  };
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
