import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { DocumentProblem } from './document-problem';

type Path = readonly (string | number)[];

/** A YAML or JSON text that remembers where each of its values stands. */
export class LocatedDocument {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(
    /** As problems are to name it. */
    readonly file: string,
    yaml: string,
  ) {
    this.#document = parseDocument(yaml, { lineCounter: this.#lines });
  }

  /** The document as plain data; meaningless when there are syntax problems. */
  get value(): unknown {
    return this.#document.toJS();
  }

  get syntaxProblems(): DocumentProblem[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      line: this.#lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? error.code,
      expected: 'well-formed YAML or JSON',
      next: 'Correct the syntax; a text that holds a colon or a # needs quotation marks.',
    }));
  }

  /** Line, from 1, of a value, or of the nearest enclosing one that exists. */
  lineOf(path: Path): number {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : this.lineOf(path.slice(0, -1));
  }
}
