/** The two functions of @docusaurus/utils-common that pages run; its index brings the helpers of TypeScript with it. */
export { default as applyTrailingSlash } from '@docusaurus/utils-common/lib/applyTrailingSlash';
export { getErrorCausalChain } from '@docusaurus/utils-common/lib/errorUtils';
