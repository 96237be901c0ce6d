import type { Edition } from '../../inspection';
import type { Form } from '../form';
import { applicationsForm } from './applications';
import { disclosure2019, disclosure2021 } from './disclosure';
import { reviewsForm } from './reviews';

/** The two editions of the annual report on information disclosure. A new edition is one more entry here. */
export const editions: Record<Edition, Form> = {
  '2019': {
    edition: '2019',
    years: { from: 2019, to: 2020 },
    notice: {
      number: '国办公开办函〔2019〕60号',
      title: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》',
    },
    disclosure: disclosure2019,
    applications: applicationsForm('2019'),
    reviews: reviewsForm,
  },
  '2021': {
    edition: '2021',
    years: { from: 2021, to: null },
    notice: {
      number: '国办公开办函〔2021〕30号',
      title:
        '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
    },
    disclosure: disclosure2021,
    applications: applicationsForm('2021'),
    reviews: reviewsForm,
  },
};

/**
 * The edition that the notices prescribe for a report year.
 * @returns null for years before the 2019 Regulations, whose reports have no prescribed form
 */
export function editionOf(year: number): Edition | null {
  for (const form of Object.values(editions)) {
    if (year >= form.years.from && (form.years.to === null || year <= form.years.to)) return form.edition;
  }
  return null;
}

/** First report year for which any form is prescribed. */
export const firstYear = Math.min(...Object.values(editions).map((form) => form.years.from));
