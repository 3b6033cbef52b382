import type { DocumentProblem } from '../documents/document-problem';
import type { LocatedDocument } from '../documents/located-document';
import type { TargetFile } from './target-file';

/** What is wrong with how a target file says where codes are read, each member being well-formed by itself. */
export function checkStack(
  { codes, stack, region }: TargetFile,
  document: Pick<LocatedDocument, 'file' | 'lineOf'>,
): readonly DocumentProblem[] {
  const problem = (path: readonly string[], message: string, expected: string, next: string) => ({
    file: document.file,
    line: document.lineOf(path),
    message,
    expected,
    next,
  });
  const elsewhere = (path: readonly string[], actual: string | undefined): DocumentProblem[] =>
    actual === undefined || actual === region
      ? []
      : [
          problem(
            path,
            `${path.join('.')} is in ${actual}, not in ${region}`,
            `a region ${region}`,
            'Use the stack of the same region.',
          ),
        ];
  const unread = stack?.kmsKeyArn !== undefined && codes?.queue === undefined;
  const unused = stack?.kmsKeyArn !== undefined && stack.functions === undefined;
  return [
    ...elsewhere(['codes', 'queue'], /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws/.exec(codes?.queue ?? '')?.[1]),
    ...elsewhere(['stack', 'functions'], stack?.functions?.split(':')[3]),
    ...elsewhere(['stack', 'kmsKeyArn'], stack?.kmsKeyArn?.split(':')[3]),
    ...(unread
      ? [
          problem(
            ['stack', 'kmsKeyArn'],
            'with "kmsKeyArn" pools hand every code to the stack, and nobody reads its queue',
            '"codes": {"queue": …}, as the output Codes of the stack says',
            'Add "codes", or remove "kmsKeyArn".',
          ),
        ]
      : []),
    ...(unused
      ? [
          problem(
            ['stack', 'kmsKeyArn'],
            '"kmsKeyArn" is of no use without the function that decrypts',
            '"functions" beside it, as the output Stack of the stack says',
            'Add "functions", or remove "kmsKeyArn".',
          ),
        ]
      : []),
  ];
}
