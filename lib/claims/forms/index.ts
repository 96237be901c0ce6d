import type { ClaimForm } from '../form';
import { carried } from './carried';
import { decisions, noDecisions } from './decisions';
import { documents, noDocuments } from './documents';
import { fees } from './fees';
import { handled, handledAll } from './handled';
import { noneReceived } from './none-received';
import { nothingBelowHeading } from './nothing-below-heading';
import { pending } from './pending';
import { received } from './received';
import { results } from './results';
import { reviewResults } from './review-results';
import { noReviews, reviewsCounted } from './reviews';
import { reviewsApart } from './reviews-apart';

/** The forms by table: each table's read a clause from left to right, and the one that begins first is believed. */
export const FORMS: readonly { table: string; forms: readonly ClaimForm[] }[] = [
  {
    table: 'applications',
    forms: [noneReceived, nothingBelowHeading, carried, received, handled, pending, results, handledAll],
  },
  { table: 'reviews', forms: [reviewResults, noReviews, reviewsApart, reviewsCounted] },
  { table: 'disclosure', forms: [noDocuments, documents, noDecisions, decisions, fees] },
];
