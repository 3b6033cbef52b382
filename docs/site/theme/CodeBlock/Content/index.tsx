import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import { createElement, useContext } from 'react';
import { CodeColours } from '../../../code/code-colours';
import { stretchesOf } from '../../../code/run-text';

/** The code itself; the theme's own would bring Prism and its grammars to every page. */
export default function CodeBlockContent() {
  const { metadata, wordWrap } = useCodeBlockContext();
  const { code, language } = metadata;
  const parts = stretchesOf(code, useContext(CodeColours)).map(({ kind, text }) =>
    kind === '' ? text : createElement('span', { className: `token ${kind}` }, text),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <pre ref={wordWrap.codeBlockRef} tabIndex={0} className={`code language-${language} thin-scrollbar`}>
      {createElement('code', {}, ...parts)}
    </pre>
  );
}
