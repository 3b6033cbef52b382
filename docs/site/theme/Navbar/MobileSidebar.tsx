import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-init/Navbar/MobileSidebar';
import { useState } from 'react';

/** The menu of a phone, drawn when it is first asked for: it holds every link of the guide once more. */
export default function NavbarMobileSidebar() {
  const { shown } = useNavbarMobileSidebar();
  const [wasAskedFor, setAskedFor] = useState(false);
  if (shown && !wasAskedFor) setAskedFor(true);
  return wasAskedFor && <MobileSidebar />;
}
