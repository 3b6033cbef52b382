import { currentSurroundings } from '../render-component';

export default new Proxy<Record<string, string>>(
  {},
  { get: (_, id) => currentSurroundings().statements[String(id)] },
);
