/** Reports have ten pages; a file with more than this is something else. */
export const MOST_PAGES = 300;
