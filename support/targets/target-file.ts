import type { Quotas } from '../transport/request-category';
import type { Stack } from './contract';

/** What a team writes down about its user pool: `target-file.schema.json` says the same to editors. */
export type TargetFile = ExistingTargetFile | ProvisionedTargetFile;

interface AnyTargetFile {
  readonly $schema?: string;
  /** What reports call the target; the file's name when absent. */
  readonly name?: string;
  /** `eu-west-1` */
  readonly region: string;
  /** Any address that speaks the Cognito protocol; AWS's own when absent. */
  readonly endpoint?: string;
  /** How the suite gets the codes that the pool sends; without, examples that need one are not applicable. */
  readonly codes?: CodesInFile;
  /** Requests a second, by category, that a run keeps to. Others have AWS's defaults; off AWS only where this is given. */
  readonly quotas?: Readonly<Partial<Quotas>>;
  /** Operations that the endpoint lacks, by name: an emulator may know a part of the API alone. Not of AWS. */
  readonly lacks?: readonly string[];
  /** What `support/aws/template.yaml` deployed, as its outputs say. */
  readonly stack?: Stack;
}

/** One of the two. */
export interface CodesInFile {
  /** Address of the queue into which the functions of `support/aws` put what they see. */
  readonly queue?: string;
  /** A command of the shell that prints the latest code of the user whom its environment names. */
  readonly command?: string;
}

/** A pool that is there: its settings are read, never changed, and only users of the run's own are made in it. */
export interface ExistingTargetFile extends AnyTargetFile {
  readonly mode: 'existing';
  /** `eu-west-1_Ab12Cd34E` */
  readonly userPoolId: string;
  /** App clients without a secret; an example runs on the first that suits it. */
  readonly userPoolClientIds: readonly string[];
  /** Where people get their mail; `{id}` tells them apart. By default an address of the SES mailbox simulator. */
  readonly address?: string;
  /** Triggers of the pool that let the people of a run pass as if they were not there. */
  readonly harmlessTriggers?: readonly ('PreSignUp' | 'PreAuthentication' | 'UserMigration')[];
}

/** Throw-away pools, one for each distinct set of traits, tagged with the run and removed with it. */
export interface ProvisionedTargetFile extends AnyTargetFile {
  readonly mode: 'provisioned';
}
