import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    {
      type: 'category',
      label: 'Signing up',
      collapsible: false,
      items: [
        'signing-up',
        'confirming-a-sign-up',
        'resending-a-code',
        'custom-attributes',
        'unique-addresses',
        'signing-in-automatically',
      ],
    },
    {
      type: 'category',
      label: 'Signing in',
      collapsible: false,
      items: [
        'signing-in',
        'second-factor',
        'setting-up-a-factor',
        'new-password',
        'custom-challenge',
        'errors',
      ],
    },
    {
      type: 'category',
      label: 'Signing out',
      collapsible: false,
      items: [
        'signing-out',
        'signing-out-everywhere',
        'what-stays-valid',
        'token-lifetimes',
        'pool-settings',
      ],
    },
    {
      type: 'category',
      label: 'Moving to v6',
      collapsible: false,
      items: [{ type: 'link', label: 'From v5 to v6', href: '/from-v5-to-v6' }, 'v5-and-v6-sessions'],
    },
    {
      type: 'category',
      label: 'Proof',
      collapsible: false,
      items: [
        { type: 'link', label: 'All the evidence', href: '/evidence' },
        { type: 'link', label: 'Results', href: '/results' },
        { type: 'link', label: 'Pools compared', href: '/pools-compared' },
        { type: 'link', label: 'Error index', href: '/errors-index' },
        { type: 'link', label: 'State diagrams', href: '/state-diagrams' },
        'printed-samples',
      ],
    },
    {
      type: 'category',
      label: 'Run it yourself',
      collapsible: false,
      items: [
        'run-it-against-your-pool',
        'targets-and-traits',
        'verdicts-and-exit-codes',
        'expectations',
        'embedded-pool',
        'as-a-dependency',
      ],
    },
    {
      type: 'category',
      label: 'Take part',
      collapsible: false,
      items: ['write-a-feature', 'step-catalogue', 'architecture', 'faq'],
    },
  ],
};

export default sidebars;
