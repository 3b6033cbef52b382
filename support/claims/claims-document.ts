import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { ClaimsProblem } from './claims-problem';

type Path = readonly (string | number)[];

/** A YAML text that remembers where each of its values stands. */
export class ClaimsDocument {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  constructor(
    /** Relative to the project. */
    readonly file: string,
    yaml: string,
  ) {
    this.#document = parseDocument(yaml, { lineCounter: this.#lines });
  }

  /** The document as plain data; meaningless when there are syntax problems. */
  get value(): unknown {
    return this.#document.toJS();
  }

  get syntaxProblems(): ClaimsProblem[] {
    return this.#document.errors.map((error) => ({
      file: this.file,
      line: this.#lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? error.code,
      expected: 'well-formed YAML',
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
