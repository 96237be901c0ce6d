import { copiesWords } from '../../words/copies';
import type { Language } from '../../words/language';
import type { TemplateFault } from './ledger-template-file';

/** What is wrong with a file of a ledger template, for people. */
export function templateFaultInWords(fault: TemplateFault, language: Language): string {
  const words = copiesWords(language).faults;
  switch (fault.kind) {
    case 'no json':
      return words.noJson;
    case 'no template':
      return words.noTemplate;
    case 'later version':
      return words.laterVersion;
    case 'no columns':
      return words.noColumns;
    case 'too many columns':
      return words.tooManyColumns(fault.columns, fault.most);
    case 'unknown column':
      return words.unknownColumn(fault.column, fault.key);
    case 'bad column':
      return words.badColumn(fault.column);
    case 'bad title':
      return words.badTitle(fault.column);
  }
}
