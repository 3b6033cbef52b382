import { registerHooks } from 'node:module';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../../../support/claims/claim';
import type { SiteData } from '../site-data';

/** What Docusaurus gives a component, reduced to what decides the markup. */
export interface Surroundings {
  readonly language: Language;
  readonly data: SiteData;
  /** What each claim says. */
  readonly statements: Readonly<Record<string, string>>;
}

let surroundings: Surroundings | undefined;

/** Called by the stand-ins of Docusaurus's modules. */
export function currentSurroundings(): Surroundings {
  if (!surroundings) throw new RangeError('Nothing is being rendered.');
  return surroundings;
}

/** Docusaurus resolves its own module names within a build alone. */
registerHooks({
  resolve(specifier, context, next) {
    const name = /^@(?:docusaurus|theme|generated)\/(?:.*\/)?(\w+)(?:\.json)?$/.exec(specifier)?.[1];
    return next(name === undefined ? specifier : require.resolve(`./stand-ins/${name}`), context);
  },
});

/** The markup of a component, as a build writes it into a page. */
export function renderComponent<Props extends object>(
  component: FunctionComponent<Props>,
  props: Props,
  around: Surroundings,
): string {
  surroundings = around;
  return renderToStaticMarkup(createElement(component, props));
}
