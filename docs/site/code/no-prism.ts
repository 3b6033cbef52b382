/** Stands in for prism-react-renderer in the pages: the theme imports it, and its colours are found at build time. */
export const Prism = { languages: {} };

export const themes = {};
