interface TocProps {
  readonly toc: readonly { readonly id: string; readonly value: string }[];
}

/**
 * A table of contents in place of the theme's, which takes its entries for markup: they have to come as inert text.
 */
export default function TOC({ toc }: TocProps) {
  const markup = toc.map(({ id, value }) => `<a href="#${encodeURIComponent(id)}">${value}</a>`).join('');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: this is what the theme's does
  return <nav dangerouslySetInnerHTML={{ __html: markup }} />;
}
