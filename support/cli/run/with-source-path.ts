import type { Envelope } from '@cucumber/messages';

/**
 * A message about a rendered feature, told of its source in the project instead: the folder of the rendering is gone
 * after the run, and another one on each machine.
 */
export function withSourcePath(envelope: Envelope, sourceOf: (uri: string) => string): Envelope {
  const { source, gherkinDocument, pickle, parseError } = envelope;
  if (source) return { source: { ...source, uri: sourceOf(source.uri) } };
  if (gherkinDocument?.uri) {
    return { gherkinDocument: { ...gherkinDocument, uri: sourceOf(gherkinDocument.uri) } };
  }
  if (pickle) return { pickle: { ...pickle, uri: sourceOf(pickle.uri) } };
  if (parseError?.source.uri) {
    return {
      parseError: { ...parseError, source: { ...parseError.source, uri: sourceOf(parseError.source.uri) } },
    };
  }
  return envelope;
}
