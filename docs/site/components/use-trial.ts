import { useEffect, useState } from 'react';
import type { TrialScript, TrialSession } from '../try-it/trial';
import { useRootUrl } from './use-root-url';

export type LoadedTrial = { readonly session: TrialSession } | 'loading' | 'failed';

/** The trial of a page, open until the component goes. @param id the page's slug */
export function useTrial(id: string): LoadedTrial {
  const address = `${useRootUrl()}try-it/${id}.js`;
  const [trial, setTrial] = useState<LoadedTrial>('loading');
  useEffect(() => {
    let session: TrialSession | undefined;
    let isWanted = true;
    load(address).then(
      (script) => {
        if (!isWanted) return;
        session = script.open();
        setTrial({ session });
      },
      () => isWanted && setTrial('failed'),
    );
    return () => {
      isWanted = false;
      session?.close();
    };
  }, [address]);
  return trial;
}

function load(address: string): Promise<TrialScript> {
  return import(/* webpackIgnore: true */ address);
}
