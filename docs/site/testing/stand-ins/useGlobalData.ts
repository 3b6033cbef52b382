import { currentSurroundings } from '../render-component';

export function usePluginData() {
  return currentSurroundings().data;
}
