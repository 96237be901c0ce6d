import type { PopupDeskWords } from '../popup-desk';

export const popupDesk: PopupDeskWords = {
  name: 'Desk',
  isThere: 'This report is on the desk',
  show: 'Show it',
  isNotThere: 'This report is not on the desk',
  add: 'Add to the desk',
  lastYearThere: (year) => `The report for ${year} is on the desk: what must carry over was checked`,
  find: (year) => `Fetch the report for ${year}`,
  findHint: (title) => `A list has: ${title}`,
  noList: (year) => `No list on the desk or in a tab links this agency’s report for ${year}`,
  doubtful: (year) => `Lists have what may be this agency’s report for ${year}. Which one is it?`,
  choose: 'Fetch',
  fetching: 'Fetching last year’s report',
  kept: 'Last year’s report was fetched, and what must carry over was checked.',
  another: (agency, year) =>
    `The link leads to the report of ${agency ?? 'an unknown agency'} for ${year ?? 'an unknown year'}; it was not used. Tell the publisher to check the link.`,
  noReport: (reason) => `The link leads to no annual report: ${reason}`,
  failed: (reason) => `Not fetched: ${reason}`,
};
