import { createContext } from 'react';

/** The runs of the code block around, as `runText` writes them; empty where its language has no grammar. */
export const CodeColours = createContext('');
