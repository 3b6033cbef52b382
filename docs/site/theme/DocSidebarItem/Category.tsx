import type { Props } from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import Category from '@theme-init/DocSidebarItem/Category';
import { useId } from 'react';

/** A category that leads nowhere and cannot be closed is a heading; the theme makes it a link without an address. */
export default function DocSidebarCategory(props: Props) {
  const { item, level, index: _, ...others } = props;
  const id = useId();
  if (item.collapsible || item.href !== undefined) return <Category {...props} />;
  return (
    <li
      className={`theme-doc-sidebar-item-category theme-doc-sidebar-item-category-level-${level} menu__list-item`}
    >
      <span className="menu__link menu__link--sublist menu__heading" id={id}>
        {item.label}
      </span>
      <ul className="menu__list" aria-labelledby={id}>
        <DocSidebarItems items={item.items} tabIndex={0} level={level + 1} {...others} />
      </ul>
    </li>
  );
}
