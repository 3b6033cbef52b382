/** What the function behind the question takes for right. */
export const RIGHT_ANSWER = 'lemon tree';

export const WRONG_ANSWER = 'red';
