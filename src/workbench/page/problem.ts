import type { Words } from './words';

/** A sentence for the person, shown until dismissed or until the next entry succeeds. */
export type Problem = (words: Words) => string;
