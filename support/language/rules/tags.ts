import { elementsOf } from '../elements';
import { MARKERS } from '../markers';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

const OPPOSITES = [
  ['@v5', '@v6'],
  ['@qualifies', '@refutes'],
] as const;

/** `unknown-tag`, `contradictory-tags`. */
export const tags: LintRule = ({ features, book, freeTags }) => {
  const claims = book.chapters.flatMap((chapter) => chapter.claims.map(({ id }) => `@${id}`));
  const known = new Set([...MARKERS, ...claims, ...freeTags]);
  return features.flatMap((file) => [
    ...elementsOf(file).flatMap(({ line, tags: given }) =>
      given
        .filter((tag) => !known.has(tag))
        .map((tag): Problem => {
          const message = `${tag} is ${tag.includes('.') ? 'no claim' : 'not a known tag'}.`;
          const next = `Use the id of a claim, or one of ${MARKERS.join(' ')}.`;
          return { rule: 'unknown-tag', file: file.path, line, message, next };
        }),
    ),
    ...file.pickles.flatMap((pickle) => {
      const own = pickle.tags.map(({ name }) => name);
      return OPPOSITES.filter((pair) => pair.every((tag) => own.includes(tag))).map((pair): Problem => {
        const line = pickle.location?.line ?? 1;
        const message = `"${pickle.name}" is tagged ${pair.join(' and ')}.`;
        const next = `Keep one; an example for both clients has neither ${pair.join(' nor ')}.`;
        return {
          rule: 'contradictory-tags',
          file: file.path,
          line,
          message,
          next: pair[0] === '@v5' ? next : 'Keep one of the two.',
        };
      });
    }),
  ]);
};
