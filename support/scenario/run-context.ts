import type { ClientId } from '../claims/claim';
import { createAdministrator } from '../targets/administrator';
import type { Target } from '../targets/contract';
import { createProvisioner, type Provisioner } from '../targets/provision';

/** What the command line hands to every worker; plain data. */
export interface WorldParameters {
  readonly client: ClientId;
  readonly target: Target;
  /** Identifies the run in the names of what it makes. */
  readonly run: string;
  /** A deliberately broken client, by name. */
  readonly clientMutant?: string;
}

const provisioners = new Map<string, Provisioner>();

/** The pools of a run are shared by all examples that a worker runs. */
export function provisionerOf({ target, run }: WorldParameters): Provisioner {
  const known = provisioners.get(run);
  if (known) return known;
  const created = createProvisioner(
    target,
    run,
    createAdministrator(target, () => {}),
  );
  provisioners.set(run, created);
  return created;
}
