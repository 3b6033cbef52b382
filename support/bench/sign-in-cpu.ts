import type { ClientId } from '../claims/claim';
import { createDevice } from '../clients/device';
import { createAdministrator } from '../targets/administrator';
import { startEmbedded } from '../targets/embedded';
import { NO_LEDGER } from '../targets/ledger/ledger';
import { createProvisioner } from '../targets/provision';
import { median } from './median';

/** More than a few devices: what is optimised for the first must still be for the last. */
const DEVICES = 8;
const PASSWORD = 'Passw0rd!';

/** Milliseconds of this thread's CPU that one sign-in by SRP takes on a new device; the median. */
export async function signInCpu(client: ClientId): Promise<number> {
  const { target, close } = await startEmbedded({});
  const administrator = createAdministrator(target, () => {});
  try {
    const pool = await createProvisioner(target, 'bench', administrator, NO_LEDGER).poolFor({});
    const times: number[] = [];
    for (let count = 0; count < DEVICES; count += 1) {
      const username = `person-${count}`;
      const user = { UserPoolId: pool.userPoolId, Username: username };
      await administrator.adminCreateUser({ ...user, MessageAction: 'SUPPRESS' });
      await administrator.adminSetUserPassword({ ...user, Password: PASSWORD, Permanent: true });
      const device = createDevice({ client, pool, name: username });
      const before = process.threadCpuUsage();
      await device.client.signIn({ username, password: PASSWORD });
      const { user: own, system } = process.threadCpuUsage(before);
      times.push((own + system) / 1000);
      device.close();
    }
    return median(times);
  } finally {
    administrator.destroy();
    await close();
  }
}
