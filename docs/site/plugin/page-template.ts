/**
 * Starts the page's scripts once it is painted: what is read comes first, what can be pressed right after. A page that
 * nobody sees is not painted, and a browser may keep to itself that it has painted one.
 */
const START_AFTER_PAINT = `
(() => {
  let scripts = <%~ JSON.stringify(it.scripts.map((script) => it.baseUrl + script)) %>;
  const start = () => {
    for (const src of scripts) {
      document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
    }
    scripts = [];
  };
  if (document.visibilityState === 'hidden') return start();
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    setTimeout(start);
  }).observe({ type: 'paint', buffered: true });
  addEventListener('load', () => setTimeout(start, 2000));
})();
`;

/** The template of every page, which is Docusaurus's but for the start of the scripts. */
export const PAGE_TEMPLATE = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script>${START_AFTER_PAINT}</script>
  </body>
</html>
`;
