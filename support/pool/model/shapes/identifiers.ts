import { text } from '../build-shape';

/** Row P-20. */
export const userPoolId = text({ min: 1, max: 55, pattern: '[\\w-]+_[0-9a-zA-Z]+' });
export const clientId = text({ min: 1, max: 128, pattern: '[\\w+]+', sensitive: true });
export const username = text({
  min: 1,
  max: 128,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
  sensitive: true,
});
export const resourceName = text({ min: 1, max: 128, pattern: '[\\w\\s+=,.@-]+' });
export const paginationToken = text({ min: 1, max: 131_072, pattern: '[\\S]+' });
