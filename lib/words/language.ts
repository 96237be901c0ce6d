import type { Inspection } from '../inspection';

/** Languages in which everything that a person reads exists. Official terms stay Chinese in both. */
export type Language = Inspection['language'];

/** Words in every language; one that is missing does not compile. */
export type Words<T = string> = Record<Language, T>;
