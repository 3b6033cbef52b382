import { createElement, Fragment } from 'react';

const CODE = /`([^`]*)`/;

/** A text in which what stands between backticks is code. */
export function Prose({ text }: { readonly text: string }) {
  return createElement(Fragment, null, ...text.split(CODE).map(asCode));
}

/** The split leaves what was between backticks at the odd places. */
function asCode(part: string, position: number) {
  return position % 2 === 1 ? createElement('code', null, part) : part;
}
