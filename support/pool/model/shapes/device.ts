import { oneOf, text } from '../build-shape';

/** Row P-20. */
export const deviceKey = text({ min: 1, max: 55, pattern: '[\\w-]+_[0-9a-f-]+' });

export const deviceRememberedStatus = oneOf('remembered', 'not_remembered');
