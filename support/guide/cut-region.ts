import { ConformanceError } from '../conformance-error';

/** `// #region name` and `// #endregion name`; `#` alone begins the comment in YAML and Gherkin. */
const MARKER = /^\s*(?:\/\/|#)\s*#(end)?region\s+(\S+)\s*$/;

/**
 * One region of a source, or all of it, without the lines that mark regions and without the indentation that all its
 * lines share.
 *
 * @param about the source's name, for errors
 * @throws ConformanceError (UsageError) when the region is not there, not closed, or holds nothing
 */
export function cutRegion(source: string, region: string | undefined, about: string): string {
  const lines = source.replace(/\n+$/, '').split('\n');
  const cut = region === undefined ? lines : between(lines, region, about);
  const text = dedented(cut.filter((line) => !MARKER.test(line))).join('\n');
  if (text.trim() !== '') return text;
  throw fault(`${about} has nothing to show${region === undefined ? '' : ` in its region ${region}`}.`);
}

function between(lines: readonly string[], region: string, about: string): readonly string[] {
  const marks = lines.map((line) => MARKER.exec(line));
  const start = marks.findIndex((mark) => mark?.[2] === region && mark[1] === undefined);
  if (start < 0) throw fault(`${about} has no region ${region}.`);
  const end = marks.findIndex((mark, at) => at > start && mark?.[2] === region && mark[1] !== undefined);
  if (end < 0) throw fault(`The region ${region} of ${about} is not closed.`);
  return lines.slice(start + 1, end);
}

function dedented(lines: readonly string[]): readonly string[] {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin));
}

function fault(message: string): ConformanceError {
  return new ConformanceError('UsageError', message, {
    expected: '`// #region name`, some code, `// #endregion name`',
    next: 'Mark the region in the source, or correct its name on the page.',
  });
}
