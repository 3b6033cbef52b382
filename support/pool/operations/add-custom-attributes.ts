import { list, required, structure } from '../model/build-shape';
import { userPoolId } from '../model/shapes/identifiers';
import { schemaAttribute } from '../model/shapes/schema-attribute';
import { declareCustomAttribute } from '../pools/declare-schema';
import { poolOf } from '../pools/pool-of';
import { ServiceError } from '../service-error';
import { operation } from './operation';

/** The one way to widen the schema of a pool that exists (row UP-08). */
export const addCustomAttributes = operation({
  name: 'AddCustomAttributes',
  access: 'signed',
  input: structure({
    UserPoolId: required(userPoolId),
    CustomAttributes: required(list(schemaAttribute, { min: 1, max: 25 })),
  }),
  handle({ UserPoolId, CustomAttributes }, service) {
    const pool = poolOf(service, UserPoolId);
    const declared = CustomAttributes.map(declareCustomAttribute);
    for (const { Name } of declared) {
      if (pool.schema.has(Name)) {
        throw new ServiceError(
          'InvalidParameterException',
          `${Name}: Existing attribute already has name ${Name}.`,
        );
      }
    }
    for (const attribute of declared) pool.schema.set(attribute.Name, attribute);
    pool.modifiedAt = pool.clock.now();
    return {};
  },
});
