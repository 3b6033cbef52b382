import type { LeftOver } from '../../targets/sweep/left-over';
import { describeThing } from '../../targets/thing';
import { printable } from '../../verdict/reporters/printable';
import { durationText } from '../duration';

/** `  left alone  user pool us-east-1_A (auth-conformance-0123456789), 3 h old: its run is going on` */
export function leftOverLine(mark: string, { thing, createdAt }: LeftOver, why: string, now: Date): string {
  const age = durationText(now.getTime() - createdAt.getTime());
  return printable(`  ${mark.padEnd(MARK_WIDTH)} ${describeThing(thing)}, ${age} old: ${why}`);
}

/** Of the longest mark. */
export const MARK_WIDTH = 'would remove'.length;
