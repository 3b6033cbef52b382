import { Fragment } from 'react';

/** Before a capital, and after what joins two parts. */
const SEAM = /(?<=[a-z])(?=[A-Z])|(?<=\w[_.])(?=\w)/;

/** A name such as `CodeMismatchException`, which may break between its parts and not within one. */
export function BreakableName({ name }: { readonly name: string }) {
  return name.split(SEAM).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other place than their order
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
