import type { Props } from '@theme/CodeInline';
import { BreakableName } from '../components/breakable-name';

/** Code within a sentence: an option stays whole, and a narrow column breaks a name between its parts. */
export default function CodeInline({ children, ...rest }: Props) {
  if (typeof children !== 'string') return <code {...rest}>{children}</code>;
  return (
    <code {...rest} className={children.startsWith('--') ? 'code-option' : undefined}>
      <BreakableName name={children} />
    </code>
  );
}
