import type { ClientId } from '../../claims/claim';
import type { IamPolicy } from '../../targets/iam-policy';
import type { Permission } from '../../targets/permissions/permission';
import type { ExitCode, Results } from '../../verdict/results';
import type { UnmetNeedOfClaims } from '../../verdict/unmet-needs';

/** What a run would come to on a target, as far as it can be told without one. */
export interface Diagnosis {
  readonly target: Results['target'];
  readonly clients: readonly ClientOutlook[];
  /** Settings that keep claims from being looked at. */
  readonly needs: readonly UnmetNeedOfClaims[];
  /** What else does, in words. */
  readonly obstacles: readonly Obstacle[];
  /** Absent for the embedded pool, which asks nobody for a permission. */
  readonly permissions?: readonly Permission[];
  /** The least that a role needs; absent where permissions are none of the target's business. */
  readonly policy?: IamPolicy;
  readonly messages: Messages;
  readonly requests: readonly {
    readonly category: string;
    readonly requests: number;
    readonly quota: number;
  }[];
  readonly time: TimeEstimate;
  /** How codes are read, in words. */
  readonly codes: string;
  /** What stands around pools that the run makes, in words; absent where there is nothing to say. */
  readonly stack?: string;
  /** Why a run would come to nothing; absent where it would not. */
  readonly nothing?: string;
  readonly exitCode: ExitCode;
}

export interface ClientOutlook {
  readonly id: ClientId;
  readonly version: string;
  /** Claims, and examples, that would run; and those that would not. */
  readonly claims: Outlook;
  readonly examples: Outlook;
}

export interface Outlook {
  readonly run: number;
  readonly notApplicable: number;
}

export interface Obstacle {
  readonly reason: string;
  readonly claims: readonly string[];
}

export interface Messages {
  readonly email: number;
  readonly sms: number;
  /** Who would send mail; `nobody` where functions take the codes. */
  readonly sender: 'Cognito' | 'SES' | 'nobody' | 'unknown';
}

export interface TimeEstimate {
  readonly seconds: number;
  /** What it follows from. */
  readonly because: string;
}
