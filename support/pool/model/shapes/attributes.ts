import { list, map, required, structure, text } from '../build-shape';

export const attributeName = text({ min: 1, max: 32, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' });

/** One attribute of a user (rows P-20, SU-33). */
export const attribute = structure({
  Name: required(attributeName),
  Value: text({ max: 2048, sensitive: true }),
});

export const attributes = list(attribute);
export const metadata = map(text({ max: 131_072 }));
