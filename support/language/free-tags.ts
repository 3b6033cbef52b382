import { elementsOf } from './elements';
import type { FeatureFile } from './feature-file';
import { MARKERS } from './markers';

/** The tags by which a team sorts its own examples: `@smoke`. One with a dot is meant to be a claim's id. */
export function freeTagsOf(features: readonly FeatureFile[]): ReadonlySet<string> {
  const given = features.flatMap(elementsOf).flatMap(({ tags }) => tags);
  return new Set(given.filter((tag) => !tag.includes('.') && !MARKERS.includes(tag)));
}
