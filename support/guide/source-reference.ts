/** What a code block's meta says about where its text comes from. */
export interface SourceReference {
  /** As it is written: below `docs/snippets`, or from the project's folder. */
  readonly file: string;
  /** Absent: the whole file. */
  readonly region?: string;
}

/** Parts of a meta: `name="some words"`, `name=value`, `{1,3}`. */
const PART = /[^\s=]+="[^"]*"|\S+/g;
const MEMBER = /^(file|region)="?([^"]*)"?$/;

/** The reference in a code block's meta; undefined where it names no file. */
export function sourceReference(meta: string): SourceReference | undefined {
  const members = new Map(
    partsOf(meta).flatMap((part) => {
      const [, name, value] = MEMBER.exec(part) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const [file, region] = [members.get('file'), members.get('region')];
  if (file === undefined) return undefined;
  return region === undefined ? { file } : { file, region };
}

/** The meta without the reference: what is left is for the reader's eyes. */
export function withoutReference(meta: string): string {
  return partsOf(meta)
    .filter((part) => !MEMBER.test(part))
    .join(' ');
}

function partsOf(meta: string): readonly string[] {
  return meta.match(PART) ?? [];
}
