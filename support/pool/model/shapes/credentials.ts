import { text } from '../build-shape';

/** The pattern with which the service refuses outer blanks (row SU-43); it has no minimum (row SU-24). */
export const password = text({ max: 256, pattern: '^[\\S]+.*[\\S]+$', sensitive: true });
export const secretHash = text({ min: 1, max: 128, pattern: '[\\w+=/]+', sensitive: true });
export const clientSecret = text({ min: 24, max: 64, pattern: '[\\w+]+', sensitive: true });
export const confirmationCode = text({ min: 1, max: 2048, pattern: '[\\S]+' });
export const session = text({ min: 20, max: 2048, sensitive: true });
export const token = text({ pattern: '[A-Za-z0-9-_=.]+', sensitive: true });
