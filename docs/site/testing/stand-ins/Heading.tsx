import { createElement, type HTMLAttributes } from 'react';

/** A plain heading in place of the theme's. */
export default function Heading({
  as,
  ...rest
}: HTMLAttributes<HTMLHeadingElement> & { readonly as: string }) {
  return createElement(as, rest);
}
