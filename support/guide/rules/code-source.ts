import type { ConformanceError } from '../../conformance-error';
import type { Problem } from '../../language/problem';
import { type CodeBlock, codeBlocksOf } from '../code-block';
import type { GuidePage, GuideRule } from '../guide';
import { snippetText } from '../snippet-text';
import { sourceReference } from '../source-reference';

const SCRIPT = /^(?:[cm]?[jt]sx?|javascript|typescript)$/;

type Fault = Pick<Problem, 'message' | 'next'>;

/** Code that was typed into a page has never run; code that names a source must find it. */
export const codeSource: GuideRule = ({ root, pages }) =>
  pages.flatMap((page) =>
    codeBlocksOf(page.text).flatMap((block) => {
      const fault = faultOf(root, page, block);
      return fault ? [{ rule: 'code-source', file: page.path, line: block.line, ...fault }] : [];
    }),
  );

function faultOf(root: string, page: GuidePage, { language, meta, text }: CodeBlock): Fault | undefined {
  const reference = sourceReference(meta);
  const slug = page.name.replace(/\.mdx$/, '');
  if (reference === undefined) {
    if (!SCRIPT.test(language)) return undefined;
    return {
      message: `This block of ${language} names no source, so nothing runs it.`,
      next: `Move it to docs/snippets/${slug}/<name>.v5.ts or .v6.ts, and write \`file=${slug}/<name>.v6.ts\` here.`,
    };
  }
  if (text.trim() !== '') {
    return {
      message: `This block has a text of its own beside file=${reference.file}.`,
      next: 'Leave the block empty: the build fills it from the file.',
    };
  }
  const titled = /\bv[56]\b/.exec(meta.replace(/file=\S+/, ''))?.[0];
  const named = /\.(v[56])\.ts$/.exec(reference.file)?.[1];
  if (titled && named && titled !== named) {
    return {
      message: `This block is titled ${titled} and shows ${reference.file}.`,
      next: `Show the file of ${titled}, or correct the title.`,
    };
  }
  return whenShown(() => snippetText(root, reference));
}

function whenShown(show: () => string): Fault | undefined {
  try {
    show();
    return undefined;
  } catch (error) {
    const { message, next = '' } = error as ConformanceError;
    return { message, next };
  }
}
