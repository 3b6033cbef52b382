import { newClient } from '../clients/new-client';
import { declareSchema } from '../pools/declare-schema';
import { newPool } from '../pools/new-pool';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { newIdentity } from '../users/new-identity';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { register } from '../users/register';
import { signInAddress } from '../users/sign-in-address';
import type { Seed, SeedPool } from './seed';

/**
 * Enters a seed into a service, by the rules that the operations follow.
 * @throws ServiceError for what the operations would refuse, with the place in the seed
 */
export async function sow(service: Service, seed: Seed): Promise<void> {
  for (const [
    index,
    { PoolName, Schema = [], Id, clients = [], users = [], ...settings },
  ] of seed.pools.entries()) {
    const at = `pools.${index}`;
    if (Id !== undefined && service.pools.has(Id)) throw misplaced(at, `the Id ${Id} is there already`);
    const schema = await placed(at, () => declareSchema(Schema));
    const pool = newPool(service, { name: PoolName, settings, schema, ...(Id !== undefined && { id: Id }) });
    for (const [number, { ClientName, ClientId, GenerateSecret, ...own }] of clients.entries()) {
      const secret = GenerateSecret ? 'generated' : 'none';
      const id = ClientId !== undefined && { id: ClientId };
      await placed(`${at}.clients.${number}`, () =>
        newClient(service, pool, { name: ClientName, secret, settings: own, ...id }),
      );
    }
    for (const [number, user] of users.entries()) {
      await placed(`${at}.users.${number}`, () => sowUser(service, pool, user));
    }
  }
}

async function sowUser(
  service: Service,
  pool: UserPool,
  person: NonNullable<SeedPool['users']>[number],
): Promise<void> {
  const address = signInAddress(pool, person.Username);
  const attributes = new Map(Object.entries(person.Attributes ?? {}));
  if (address) attributes.set(address, person.Username);
  const { Password: password, UserStatus: status = 'CONFIRMED' } = person;
  if (password === undefined && status !== 'RESET_REQUIRED') {
    throw new ServiceError(
      'InvalidParameterException',
      'Password is required unless UserStatus is RESET_REQUIRED.',
    );
  }
  if (password !== undefined) {
    const wording = 'Password did not conform with password policy';
    refuseWeakPassword(service, pool, { password, wording });
  }
  refuseNonconformingAttributes(service, pool, attributes, []);
  await register(service, pool, {
    name: person.Username,
    identity: newIdentity(service, pool, person.Username),
    password,
    attributes,
    status,
    takenMessage: 'User account already exists',
    beforeEntry: () => {},
  });
}

async function placed<T>(at: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceError) throw misplaced(at, error.message);
    throw error;
  }
}

function misplaced(at: string, reason: string): ServiceError {
  return new ServiceError('InvalidParameterException', `${at}: ${reason.trim()}`);
}
