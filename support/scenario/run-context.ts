import type { ClientId } from '../claims/claim';
import { serviceAddress } from '../clients/service-address';
import { createAdministrator } from '../targets/administrator';
import type { Target } from '../targets/contract';
import { stillAnswers } from '../targets/empty-question';
import { hearGivenUp } from '../targets/given-up';
import { type Ledger, ledgerAt, NO_LEDGER } from '../targets/ledger/ledger';
import { createProvisioner, type Provisioner } from '../targets/provision';
import { createReachability, type Reachability } from '../transport/reachability';
import type { TimeLimits } from './time-limits';

/** What the command line hands to every worker; plain data. */
export interface WorldParameters {
  readonly client: ClientId;
  readonly target: Target;
  /** Identifies the run in the names of what it makes. */
  readonly run: string;
  /** The file in which the run keeps what it makes; absent where the target dies with the run. */
  readonly ledger?: string;
  readonly limits?: TimeLimits;
  /** A deliberately broken client, by name. */
  readonly clientMutant?: string;
}

const provisioners = new Map<string, Provisioner>();

/** The pools of a run are shared by all examples that a worker runs. */
export function provisionerOf(parameters: WorldParameters): Provisioner {
  const { target, run } = parameters;
  const known = provisioners.get(run);
  if (known) return known;
  const created = createProvisioner(
    target,
    run,
    createAdministrator(target, () => {}, reachabilityOf(parameters)),
    ledgerOf(parameters),
  );
  provisioners.set(run, created);
  return created;
}

const reachabilities = new Map<string, Reachability>();

/** What a run knows of whether its pool still answers: shared by all examples of a worker, and told to the others. */
export function reachabilityOf({ target, run }: WorldParameters): Reachability {
  const known = reachabilities.get(run);
  if (known) return known;
  const created = createReachability({
    probe: () => stillAnswers(serviceAddress(target)),
    onGivenUp: (reason) => others.tell(reason),
  });
  const others = hearGivenUp(run, created.giveUp);
  reachabilities.set(run, created);
  return created;
}

/** Where the run keeps what it makes. */
export function ledgerOf({ ledger }: WorldParameters): Ledger {
  return ledger === undefined ? NO_LEDGER : ledgerAt(ledger);
}
