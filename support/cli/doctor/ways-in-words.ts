import type { Stack, Target } from '../../targets/contract';

/** How a run would come to know the codes that pools send. */
export function codesInWords({ codes, profile }: Target): string {
  if (codes?.kind === 'queue') return `from the queue ${codes.queue}, which can be read`;
  if (codes?.kind === 'command') return `by the command ${codes.command}, which was not started`;
  if (profile.includes('codes')) return "by the pool's own side doors";
  return 'not at all: examples that need one are not applicable; "codes" in the target file says how';
}

const WORDS: Readonly<Record<keyof Stack, string>> = {
  functions: 'functions',
  kmsKeyArn: 'a key for codes',
  snsCallerArn: 'a role for text messages',
  externalId: 'its external id',
  sesIdentityArn: 'an identity for mail',
};

/** What stands around the pools that a run makes; undefined where it makes none, or takes everything for granted. */
export function stackInWords({ kind, pools }: Target): string | undefined {
  if (kind !== 'aws' || pools.mode === 'existing') return undefined;
  const named = (wanted: boolean) =>
    (Object.keys(WORDS) as (keyof Stack)[])
      .filter((member) => (pools.stack?.[member] !== undefined) === wanted)
      .map((member) => WORDS[member]);
  const [there, missing] = [named(true), named(false)];
  const has = there.length === 0 ? 'nothing' : there.join(', ');
  return missing.length === 0 ? has : `${has}; not named: ${missing.join(', ')}`;
}
