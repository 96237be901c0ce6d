import type { BlocksForm, Form, LineForm } from '../form';
import { type ApplicationsForm, applications2019, applications2021 } from './applications';
import { disclosure2019, disclosure2021 } from './disclosure';
import { reviewsForm } from './reviews';

/** The form of the annual report on information disclosure: its three tables, in their order. */
export type AnnualForm = Form<{ disclosure: BlocksForm; applications: ApplicationsForm; reviews: LineForm }>;

/**
 * The editions, oldest first. A new one is one more entry at the end: everything that tells it from the others is
 * computed from its labels.
 */
export const editions: readonly AnnualForm[] = [
  {
    edition: '2019',
    from: 2019,
    notice: {
      number: '国办公开办函〔2019〕60号',
      title: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》',
      cited: {
        byNumber: /国办公开办函\s*[〔[(【〈<]?\s*2019\s*[〕\])】〉>]?\s*(?:第)?\s*60\s*号/g,
        // The one that followed says 格式. Provinces have notices of this name of their own.
        byTitle:
          /(?<=《)国务院办公厅(?:政府信息与政务公开办公室)?关于(?:做好)?政府信息公开工作年度报告有关事项的通知(?=》)/g,
      },
    },
    tables: { disclosure: disclosure2019, applications: applications2019, reviews: reviewsForm },
    asksForFees: false,
  },
  {
    edition: '2021',
    from: 2021,
    notice: {
      number: '国办公开办函〔2021〕30号',
      title:
        '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
      cited: {
        byNumber: /国办公开办函\s*[〔[(【〈<]?\s*2021\s*[〕\])】〉>]?\s*(?:第)?\s*30\s*号/g,
        byTitle:
          /(?<=《)国务院办公厅(?:政府信息与政务公开办公室)?关于印发[〈《<](?:中华人民共和国)?政府信息公开工作年度报告格式[〉》>]的通知(?=》)/g,
      },
    },
    tables: { disclosure: disclosure2021, applications: applications2021, reviews: reviewsForm },
    asksForFees: true,
  },
];
