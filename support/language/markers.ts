/** Tags with a meaning that are not the id of a claim. */
export const MARKERS: readonly string[] = ['@v5', '@v6', '@qualifies', '@refutes', '@clock'];
