import { randomBytes } from 'node:crypto';
import { setWorldConstructor, World } from '@cucumber/cucumber';
import type { CallOutcome } from './clients/contract';
import { createDevice, type Device } from './clients/device';
import { findClientMutant } from './clients/mutants/registry';
import { ConformanceError } from './conformance-error';
import { type Attempt, attempt } from './scenario/attempt';
import { createPerson, OWN_DEVICE, type Person } from './scenario/person';
import type { Setting } from './scenario/pool-actions';
import { provisionerOf, reachabilityOf, type WorldParameters } from './scenario/run-context';
import { type Administrator, createAdministrator } from './targets/administrator';
import type { ProvisionedPool, Traits } from './targets/contract';
import { advanceClock } from './targets/side-doors';
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
  /** What came of a call that was made while another was under way. */
  concurrent: CallOutcome | undefined;
  /** Failures on the Hub that a step has stated, as `<device>: <event>`. */
  readonly claimedEvents = new Set<string>();
  /** Seconds by which the example has moved its clock. */
  clockSeconds = 0;

  private readonly nonce = randomBytes(4).toString('hex');
  private readonly startedAt = Date.now();
  private actor: string | undefined;
  private ownAdministrator: Administrator | undefined;
  private provisioned: Promise<ProvisionedPool> | undefined;

  /** The suite's own way to the pool. */
  get administrator(): Administrator {
    this.ownAdministrator ??= createAdministrator(this.parameters.target, {
      record: (exchange) => this.exchanges.push({ ...exchange, atMs: this.elapsedMs() }),
      reachability: this.reachability,
    });
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
    const person = createPerson(actual, this.address(`${actual.toLowerCase()}@example.com`), this.nonce);
    this.people.set(actual, person);
    return person;
  }

  /** The address that stands for one in the feature: the same within the example, and nobody else's. */
  address(written: string): string {
    const [local, domain] = written
      .normalize('NFD')
      .replace(/\P{ASCII}/gu, '')
      .split('@');
    return `${local}-${this.nonce}@${domain}`;
  }

  /** A device of a person, made when first used. */
  async device(person: Person, name: string = OWN_DEVICE): Promise<Device> {
    const known = person.devices.get(name);
    if (known) return known;
    const { client, clientMutant, target } = this.parameters;
    const mutant = clientMutant === undefined ? undefined : findClientMutant(clientMutant);
    const device = createDevice({
      client,
      pool: await this.pool(),
      name: `${person.name}'s ${name}`,
      startedAt: this.startedAt,
      record: (exchange) => this.exchanges.push(exchange),
      reachability: this.reachability,
      ...(mutant && { mutant }),
      ...(target.kind === 'embedded' && { pace: EMBEDDED_PACE }),
    });
    device.clock.advance(this.clockSeconds);
    person.devices.set(name, device);
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

  elapsedMs(): number {
    return Date.now() - this.startedAt;
  }
}

setWorldConstructor(AuthWorld);
