import { createElement } from 'react';

/** Text in which `<mark>` surrounds what was looked for. Parsed apart, so that no other markup comes to life. */
export function Excerpt({ html }: { readonly html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...body.childNodes].map(({ nodeName, textContent }) =>
    nodeName === 'MARK' ? createElement('mark', {}, textContent) : textContent,
  );
  return createElement('span', { className: 'search__excerpt' }, ...parts);
}
