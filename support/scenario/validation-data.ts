const BY_SHAPE = {
  object: { campaign: 'autumn' },
  emptyList: [],
  listOfPairs: [{ Name: 'campaign', Value: 'autumn' }],
} as const;

export type ValidationDataShape = keyof typeof BY_SHAPE;

/** Validation data for a sign-up, written in one of the shapes that the pages show or a reader may try. */
export function validationDataIn(shape: ValidationDataShape): unknown {
  return BY_SHAPE[shape];
}
