import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientId } from '../../../support/claims/claim';
import type { ClientRelease } from '../../../support/verdict/results';

const PACKAGE = 'aws-amplify';
/** Under which name the project's package.json lists each client. */
const LISTED_AS: Readonly<Record<ClientId, string>> = {
  'amplify-v5': 'aws-amplify-v5',
  'amplify-v6': PACKAGE,
};

/** The releases that the project's package.json asks for; they may be newer than those of the last run. */
export function pinnedReleases(root: string): readonly ClientRelease[] {
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return Object.entries(LISTED_AS).map(([id, name]) => ({
    id: id as ClientId,
    package: PACKAGE,
    version: (dependencies[name] ?? '').replace(/^npm:.*@/, ''),
  }));
}

/** The pins that are no longer what a run was made with. */
export function movedReleases(
  ran: readonly ClientRelease[],
  pinned: readonly ClientRelease[],
): readonly ClientRelease[] {
  return pinned.filter(({ id, version }) => {
    const earlier = ran.find((release) => release.id === id);
    return earlier !== undefined && earlier.version !== version;
  });
}
