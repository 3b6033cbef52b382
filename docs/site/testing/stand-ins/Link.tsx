import type { AnchorHTMLAttributes } from 'react';

/** A plain link in place of Docusaurus's. */
export default function Link({
  to,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly to: string }) {
  return <a href={to} {...rest} />;
}
