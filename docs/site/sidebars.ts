import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    { type: 'category', label: 'Signing up', collapsible: false, items: ['confirming-a-sign-up'] },
    {
      type: 'category',
      label: 'Proof',
      collapsible: false,
      items: [{ type: 'link', label: 'All the evidence', href: '/evidence' }],
    },
  ],
};

export default sidebars;
