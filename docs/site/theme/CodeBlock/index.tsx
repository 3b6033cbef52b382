import type { Props } from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';
import { CodeColours } from '../../code/code-colours';

/**
 * A code block with the colours that were found when the page was built. The theme's own draws each block a second time
 * once the page is alive, to learn whether it is dark, which here the style sheet knows.
 */
export default function CodeBlock({
  colours = '',
  children,
  ...props
}: Props & { readonly colours?: string }) {
  if (typeof children !== 'string') return <ElementContent {...props}>{children}</ElementContent>;
  return (
    <CodeColours.Provider value={colours}>
      <StringContent {...props}>{children}</StringContent>
    </CodeColours.Provider>
  );
}
