import type { Props } from '@theme/CodeBlock';
import CodeBlock from '@theme-init/CodeBlock';
import { CodeColours } from '../../code/code-colours';

/** The theme's code block, with the colours that were found when the page was built. */
export default function ColouredCodeBlock({ colours = '', ...props }: Props & { readonly colours?: string }) {
  return (
    <CodeColours.Provider value={colours}>
      <CodeBlock {...props} />
    </CodeColours.Provider>
  );
}
