import type { ClaimForm } from '../form';
import { carried } from './carried';
import { decisions, noDecisions } from './decisions';
import { documents, noDocuments } from './documents';
import { fees } from './fees';
import { handled, handledAll } from './handled';
import { noneReceived } from './none-received';
import { pending } from './pending';
import { received } from './received';
import { results } from './results';
import { noReviews, reviewResults, reviewsCounted } from './reviews';

/** The forms by table: each table's read a clause from left to right, and the one that begins first is believed. */
export const FORMS: readonly { table: string; forms: readonly ClaimForm[] }[] = [
  { table: 'applications', forms: [noneReceived, carried, received, handled, pending, results, handledAll] },
  { table: 'reviews', forms: [reviewResults, noReviews, reviewsCounted] },
  { table: 'disclosure', forms: [noDocuments, documents, noDecisions, decisions, fees] },
];
