import type { Administrator } from '../administrator';
import type { Addressee } from '../signed-request';

/** Where a sweep looks: at user pools through their administrator, at identity pools by address. */
export interface Site {
  readonly administrator: Administrator;
  readonly target: Addressee;
}
