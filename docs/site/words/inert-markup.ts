/** A text as markup that says just that text: for the places that take markup and no text. */
export function inertMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
