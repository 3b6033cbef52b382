import { createAdministrator } from '../administrator';
import { askSideDoor } from '../ask-side-door';
import type { CodeSource, PoolSource, Stack, Target } from '../contract';
import { startEmbedded } from '../embedded';
import { ANYWHERE } from '../surroundings';
import { makeReplica } from './replica';

/** What pools on a stage have sent out. */
export interface Deliveries {
  readonly email: number;
  readonly sms: number;
}

/** Where a run can be rehearsed: nothing of it reaches the target that it is for. */
export interface Stage {
  /** The embedded pool with the settings, the capabilities and the surroundings of the real target. */
  readonly target: Target;
  deliveries(): Promise<Deliveries>;
  close(): Promise<void>;
}

/** Every code on a stage whose codes a command tells: the stage's own command. */
const ONLY_CODE = '123456';

/**
 * Starts a stage for a target. What the target cannot show, its stage cannot either, for the same reasons.
 * @throws ConformanceError CannotTell for a pool of which the embedded pool cannot make the like
 */
export async function openStage(real: Target): Promise<Stage> {
  const isCommand = real.codes?.kind === 'command';
  const embedded = await startEmbedded(isCommand ? { code: ONLY_CODE } : {});
  try {
    const codes: CodeSource | undefined = isCommand
      ? { kind: 'command', command: `echo ${ONLY_CODE}` }
      : undefined;
    const target: Target = {
      ...embedded.target,
      name: real.name,
      profile: real.profile,
      pools: await poolsOn(embedded.target, real.pools),
      ...(codes && { codes }),
    };
    return {
      target,
      deliveries: () => deliveriesOf(embedded.target),
      close: () => embedded.close(),
    };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

async function poolsOn(stage: Target, pools: PoolSource): Promise<PoolSource> {
  if (pools.mode === 'provisioned') return { ...pools, stack: standIns(pools.stack) };
  const administrator = createAdministrator(stage, () => {});
  try {
    return await makeReplica(administrator, pools);
  } finally {
    administrator.destroy();
  }
}

/** For each thing that stands around the real pools, the one that the embedded pool takes for granted. */
function standIns(stack: Stack = {}): Stack {
  return Object.fromEntries(Object.entries(ANYWHERE).filter(([member]) => member in stack));
}

interface Observed {
  readonly kind: string;
  readonly medium?: 'EMAIL' | 'SMS';
}

async function deliveriesOf(stage: Target): Promise<Deliveries> {
  const { observations } = (await askSideDoor(stage, '_pool/observations?since=0')) as {
    readonly observations: readonly Observed[];
  };
  const by = (wanted: string) => observations.filter(({ medium }) => medium === wanted).length;
  return { email: by('EMAIL'), sms: by('SMS') };
}
