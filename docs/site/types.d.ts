/// <reference types="@docusaurus/theme-classic" />
/// <reference types="@docusaurus/plugin-content-docs" />

/** Written by the evidence plugin when a locale is built: what each claim says. */
declare module '@generated/conformance-evidence/default/statements.json' {
  const statements: Readonly<Record<string, string>>;
  export default statements;
}

/** The one function of it that a test calls; the package brings no types. */
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: import('react').ReactNode): string;
}
