import { randomBytes } from 'node:crypto';
import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { AuthClient, CallOutcome, PoolCoordinates } from './clients/contract';
import { createDevice, type Device } from './clients/device';
import { findClientMutant } from './clients/mutants/registry';
import { ConformanceError } from './conformance-error';
import { type Attempt, attempt } from './scenario/attempt';
import { type ClockWatch, watchClock } from './scenario/clock-watch';
import { createNaming, type Naming } from './scenario/naming';
import { createPerson, OWN_DEVICE, type Person } from './scenario/person';
import type { Setting } from './scenario/pool-actions';
import { provisionerOf, reachabilityOf, type WorldParameters } from './scenario/run-context';
import { type Deadline, deadlineOf } from './scenario/time-limits';
import { OUT_OF_REACH } from './scenario/unsuited-pool';
import { type Administrator, createAdministrator } from './targets/administrator';
import type { ProvisionedPool, Traits, Usernames } from './targets/contract';
import { whereaboutsOf } from './targets/existing-pool';
import type { Posture } from './targets/posture/posture';
import { RECOMMENDED_POOL } from './targets/recommended-pool';
import { advanceClock } from './targets/side-doors';
import { createPacer } from './transport/pacer';
import type { Reachability } from './transport/reachability';
import type { Exchange } from './verdict/evidence';

/** Amplify v5 waits some 6.5 seconds between its retries; on our own machine nothing is won by waiting so long. */
const EMBEDDED_PACE = 20;

const PRONOUNS = new Set(['he', 'she', 'il', 'elle']);

/** What one example knows and may do: its people, their devices, its pool, and everything they tried. */
export class AuthWorld extends World<WorldParameters> {
  /** What the example needs of its pool; given before anybody acts. */
  traits: Traits = {};
  readonly attempts: Attempt[] = [];
  readonly exchanges: Exchange[] = [];
  readonly people = new Map<string, Person>();
  /** What an administrator last tried to set. */
  setting: Setting | undefined;
  /** The pool's settings, once they are read. */
  posture: Posture | undefined;
  /** What came of a call that was made while another was under way. */
  concurrent: CallOutcome | undefined;
  /** A function that somebody has taken out of the library. */
  taken: ReturnType<AuthClient['take']> | undefined;
  /** Failures on the Hub that a step has stated, as `<device>: <event>`. */
  readonly claimedEvents = new Set<string>();
  /** When the step that is under way has to be over; undefined between steps, in hooks and without limits. */
  stepDeadline: Deadline | undefined;
  /** What the last step does, which goes on when its time is over; undefined without limits. */
  lastWork: unknown;
  /** Seconds by which the example has moved its clock. */
  clockSeconds = 0;

  readonly clockWatch: ClockWatch = watchClock();

  private readonly nonce = randomBytes(4).toString('hex');
  private readonly startedAt = Date.now();
  private ownNaming: Naming | undefined;
  private actor: string | undefined;
  private ownAdministrator: Administrator | undefined;
  private provisioned: Promise<ProvisionedPool> | undefined;

  /** The suite's own way to the pool. */
  get administrator(): Administrator {
    this.ownAdministrator ??= createAdministrator(
      this.parameters.target,
      (exchange) => this.exchanges.push({ ...exchange, atMs: this.elapsedMs() }),
      this.reachability,
    );
    return this.ownAdministrator;
  }

  /** Whether the pool still answers, as far as the run knows. */
  get reachability(): Reachability {
    return reachabilityOf(this.parameters);
  }

  /** The example's pool, provisioned the first time somebody needs it. */
  pool(): Promise<ProvisionedPool> {
    this.provisioned ??= provisionerOf(this.parameters).poolFor(this.traits);
    return this.provisioned;
  }

  /** Why the pool that is there does not suit the example, if it does not: then nothing may be sent to it. */
  unsuited: ConformanceError | undefined;

  /** Where devices find the pool: also one that does not suit the example, which then may send nothing there. */
  private async whereabouts(): Promise<PoolCoordinates> {
    const { target } = this.parameters;
    try {
      return await this.pool();
    } catch (error) {
      const isUnsuited = error instanceof ConformanceError && error.kind === 'NotApplicable';
      // An example that says what its pool is like will ask it: it stops before a client is loaded in vain.
      const asksForNothing = Object.keys(this.traits).length === 0;
      if (target.pools.mode !== 'existing' || !isUnsuited || !asksForNothing) throw error;
      this.unsuited = error;
      this.provisioned = undefined;
      return whereaboutsOf(this.traits, target.pools, target);
    }
  }

  get hasPool(): boolean {
    return this.provisioned !== undefined;
  }

  /** Adds to what the example needs of its pool. */
  requireTraits(traits: Traits): void {
    if (this.hasPool) {
      throw new ConformanceError('SuiteFault', 'The pool is described after somebody has used it', {
        expected: 'everything about the pool before the first person acts',
        next: 'Move the step up.',
      });
    }
    this.traits = { ...this.traits, ...traits };
  }

  /** A pool of its own for an example that moves the clock. */
  ownPool(): void {
    this.requireTraits({ owner: this.nonce });
  }

  /** Somebody by name; a pronoun means whoever acted last. */
  person(name: string): Person {
    const actual = PRONOUNS.has(name) ? this.actor : name;
    if (!actual) {
      throw new ConformanceError('SuiteFault', `"${name}" refers to nobody yet`, {
        next: 'Name the person.',
      });
    }
    this.actor = actual;
    const known = this.people.get(actual);
    if (known) return known;
    const person = createPerson(actual, this.naming, () => this.usernames);
    this.people.set(actual, person);
    return person;
  }

  private get usernames(): Usernames {
    const { pools } = this.parameters.target;
    const made = this.traits.recommended
      ? RECOMMENDED_POOL.UsernameAttributes
      : this.traits.usernameAttributes;
    const attributes: readonly string[] | undefined =
      pools.mode === 'existing' ? pools.settings.UsernameAttributes : made;
    return attributes?.includes('email') ? 'email' : 'chosen';
  }

  private get naming(): Naming {
    const { target, run } = this.parameters;
    this.ownNaming ??= createNaming(target.pools, run, this.nonce);
    return this.ownNaming;
  }

  /** The address that stands for one in the feature: the same within the example, and nobody else's. */
  address(written: string): string {
    return this.naming.addressOf(written);
  }

  /** A device of a person, made when first used. */
  async device(person: Person, name: string = OWN_DEVICE): Promise<Device> {
    const known = person.devices.get(name);
    if (known) return known;
    const device = await this.newDevice(`${person.name}'s ${name}`);
    person.devices.set(name, device);
    return device;
  }

  /** A program that serves several people, each through a context of it. */
  program(): Promise<Device> {
    return this.newDevice('the program');
  }

  private async newDevice(name: string): Promise<Device> {
    const { client, clientMutant, target } = this.parameters;
    const mutant = clientMutant === undefined ? undefined : findClientMutant(clientMutant);
    const pool = await this.whereabouts();
    const device = createDevice({
      client,
      pool,
      name,
      startedAt: this.startedAt,
      record: (exchange) => this.exchanges.push(exchange),
      reachability: this.unsuited === undefined ? this.reachability : OUT_OF_REACH,
      pacer: createPacer(target.quotas),
      ...(mutant && { mutant }),
      ...(target.kind === 'embedded' && { pace: EMBEDDED_PACE }),
    });
    device.clock.advance(this.clockSeconds);
    return device;
  }

  /** Lets a person try something on a device and keeps what comes of it for the steps that follow. */
  async attempt(
    person: Person,
    action: string,
    call: (device: Device) => Promise<unknown>,
    deviceName: string = OWN_DEVICE,
  ): Promise<Attempt> {
    return this.attemptOn(await this.device(person, deviceName), person, action, call);
  }

  /** The same, on a device that may be somebody else's. */
  async attemptOn(
    device: Device,
    person: Person,
    action: string,
    call: (device: Device) => Promise<unknown>,
  ): Promise<Attempt> {
    const tried = await attempt(person, device, action, () => call(device));
    this.attempts.push(tried);
    return tried;
  }

  /** What was tried last. */
  get lastAttempt(): Attempt {
    const last = this.attempts.at(-1);
    if (last) return last;
    throw new ConformanceError('SuiteFault', 'Nobody has tried anything yet', {
      next: 'Put a When before this step.',
    });
  }

  /** When the example has to be over, its clean-up aside. */
  get deadline(): Deadline | undefined {
    return deadlineOf(this.parameters.limits ?? {}, this.startedAt);
  }

  /** What somebody tried last. */
  latestOf(person: Person): Attempt {
    const latest = this.attempts.findLast((tried) => tried.person === person);
    if (latest) return latest;
    throw new ConformanceError('SuiteFault', `${person.name} has not tried anything yet`, {
      next: 'Let them, before this step.',
    });
  }

  /** The pool's settings, which were read. */
  takePosture(): Posture {
    if (this.posture) return this.posture;
    throw new ConformanceError('SuiteFault', 'The settings have not been read yet', {
      next: 'Put "When its settings are read" before this step.',
    });
  }

  /** The administrator's setting, now looked at. */
  takeSetting(): string {
    if (!this.setting) {
      throw new ConformanceError('SuiteFault', 'Nothing has been set yet', {
        next: 'Put a When before this step.',
      });
    }
    this.setting.examined = true;
    return this.setting.seen;
  }

  /** Moves the pool's clock and every device's. */
  async advanceClock(seconds: number): Promise<void> {
    if (!this.traits.owner) {
      throw new ConformanceError('SuiteFault', 'The example moves the clock of a pool that it shares', {
        next: 'Tag the example with @clock.',
      });
    }
    await advanceClock(this.parameters.target, (await this.pool()).userPoolId, seconds);
    this.clockSeconds += seconds;
    for (const person of this.people.values()) {
      for (const device of person.devices.values()) device.clock.advance(seconds);
    }
  }

  /** The scenario's moment. */
  now(): Date {
    return new Date(Date.now() + this.clockSeconds * 1000);
  }

  /** @param elapsedMs milliseconds since the example started, as in `Exchange.atMs` */
  timeOf(elapsedMs: number): Date {
    return new Date(this.startedAt + elapsedMs);
  }

  elapsedMs(): number {
    return Date.now() - this.startedAt;
  }
}

setWorldConstructor(AuthWorld);
