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
  () => require('@docusaurus/core/lib/client/clientEntry'),
];

async function start(): Promise<void> {
  for (const step of STEPS) {
    await nextTask();
    step();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

void start();
