/** The theme would bring Prism's list of all languages to every page; code is coloured when the pages are built. */
export default function prismIncludeLanguages(): void {}
