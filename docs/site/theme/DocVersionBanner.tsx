/** The site has none; the theme's own would be loaded with every page. */
export default function DocVersionBanner() {
  return null;
}
