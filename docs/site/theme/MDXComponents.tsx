import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import MDXComponents from '@theme-init/MDXComponents';
import { Claim } from '../components/claim';
import { RunSummary } from '../components/run-summary';
import { Scenario } from '../components/scenario';
import { TryIt } from '../components/try-it';

/** What a guide page may use without importing it. */
export default { ...MDXComponents, Claim, RunSummary, Scenario, TabItem, Tabs, TryIt };
