/** Where the built site keeps the raw results, from its root. */
export const RESULTS_FILE = 'results.json';
