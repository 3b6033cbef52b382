import { list, required, structure } from '../model/build-shape';
import { resourceName } from '../model/shapes/identifiers';
import { schemaAttribute } from '../model/shapes/schema-attribute';
import { userPoolSettings } from '../model/shapes/user-pool-settings';
import { declareSchema } from '../pools/declare-schema';
import { newPool } from '../pools/new-pool';
import { poolDescription } from '../pools/pool-description';
import { operation } from './operation';

/** Section B of the reference. */
export const createUserPool = operation({
  name: 'CreateUserPool',
  access: 'signed',
  input: structure({
    ...userPoolSettings.members,
    PoolName: required(resourceName),
    Schema: list(schemaAttribute, { min: 1, max: 50 }),
  }),
  handle({ PoolName, Schema, ...settings }, service) {
    const pool = newPool(service, { name: PoolName, settings, schema: declareSchema(Schema ?? []) });
    return { UserPool: poolDescription(pool) };
  },
});
