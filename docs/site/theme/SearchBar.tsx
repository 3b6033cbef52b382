export { SearchBox as default } from '../search/search-box';
