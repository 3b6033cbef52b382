import type { ReactNode } from 'react';

interface LayoutProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** A page without navigation in place of the theme's. */
export default function Layout({ title, description, children }: LayoutProps) {
  return (
    <div title={title} data-description={description}>
      {children}
    </div>
  );
}
