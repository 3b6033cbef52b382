import type * as PageParts from './page-parts';

/**
 * What Docusaurus's own entry loads in one go, in the order in which it needs it. Between two of them the browser
 * answers to its reader; in one go a phone would not scroll for a quarter of a second.
 */
const STEPS: readonly (() => unknown)[] = [
  () => require('react-dom/client'),
  () => require('@generated/docusaurus.config'),
  () => require('react-router-dom'),
  () => require('react-helmet-async'),
  () => require('@generated/client-modules'),
  () => require('@generated/routes'),
  () => require('@docusaurus/core/lib/client/App'),
];

async function start(): Promise<void> {
  for (const step of STEPS) {
    await nextTask();
    step();
  }
  const { pageParts }: typeof PageParts = require('./page-parts');
  for (const load of pageParts(window.location.pathname)) {
    await nextTask();
    // What cannot be loaded is asked for again below, where the page says so.
    load().catch(() => {});
  }
  await nextTask();
  require('@docusaurus/core/lib/client/clientEntry');
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

void start();
