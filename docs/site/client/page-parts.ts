import type { ChunkNames } from '@docusaurus/types';
import registry from '@generated/registry';
import routes from '@generated/routes';
import routesChunkNames from '@generated/routesChunkNames';
import { matchRoutes } from 'react-router-config';

/** Starts to load one part of the page: its layout, its text, its data. */
export type Load = () => Promise<unknown>;

/** All that the page at a path is made of, as Docusaurus would load it in one go. */
export function pageParts(pathname: string): readonly Load[] {
  const paths = new Set(matchRoutes(routes, pathname).map(({ route }) => route.path));
  return Object.entries(routesChunkNames)
    .filter(([name]) => paths.has(name.replace(/-[^-]+$/, '')))
    .flatMap(([, chunks]) => namesIn(chunks))
    .flatMap((name) => registry[name]?.[0] ?? []);
}

function namesIn(chunks: ChunkNames | readonly ChunkNames[] | string): readonly string[] {
  return typeof chunks === 'string' ? [chunks] : Object.values(chunks).flatMap(namesIn);
}
