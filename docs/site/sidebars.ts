import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    { type: 'category', label: 'Signing up', collapsible: false, items: ['confirming-a-sign-up'] },
    {
      type: 'category',
      label: 'Moving to v6',
      collapsible: false,
      items: [{ type: 'link', label: 'From v5 to v6', href: '/from-v5-to-v6' }],
    },
    {
      type: 'category',
      label: 'Proof',
      collapsible: false,
      items: [{ type: 'link', label: 'All the evidence', href: '/evidence' }],
    },
    {
      type: 'category',
      label: 'Run it yourself',
      collapsible: false,
      items: ['targets-and-traits', 'verdicts-and-exit-codes', 'expectations', 'embedded-pool'],
    },
  ],
};

export default sidebars;
