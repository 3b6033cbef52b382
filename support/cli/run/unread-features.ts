import type { Envelope } from '@cucumber/messages';
import type { ClientId } from '../../claims/claim';
import type { FeatureFile } from '../../language/feature-file';
import type { Fault } from '../../verdict/results';

/** A fault for each of a team's features that Cucumber did not read: what is never read cannot fail. */
export function unreadFeatures(
  features: readonly FeatureFile[],
  client: ClientId,
  envelopes: readonly Envelope[],
): readonly Fault[] {
  const read = new Set(envelopes.map(({ source }) => source?.uri));
  return features
    .filter(({ path }) => !read.has(path))
    .map(({ path }) => {
      const message = `${path} was checked, but Cucumber did not read it.`;
      return { kind: 'suite fault', client, message };
    });
}
