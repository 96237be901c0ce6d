import type { SettingChange } from '../../lib/settings/page/import';
import { ruleSeverity } from '../../lib/settings/page/rules';
import type { RuleSetting } from '../../lib/settings/settings';
import type { SettingsWords } from '../../lib/words/settings';

/** One line of what an import would change. */
export function changeInWords(
  change: SettingChange,
  words: SettingsWords,
  ruleName: (rule: string) => string,
): string {
  const said = words.file;
  switch (change.key) {
    case 'language':
      return said.change(words.fields.language, words.language[change.from], words.language[change.to]);
    case 'blanks':
      return said.change(words.fields.blanks, words.blanks[change.from], words.blanks[change.to]);
    case 'style':
      return said.change(words.marks.styleName, words.marks.style[change.from], words.marks.style[change.to]);
    case 'print':
      return said.change(words.marks.printName, words.marks.print[change.from], words.marks.print[change.to]);
    case 'bar': {
      const shown = (on: boolean) => said.bar[on ? 'on' : 'off'];
      return said.change(words.marks.bar, shown(change.from), shown(change.to));
    }
    case 'agreed': {
      const marked = (on: boolean) => said.agreed[on ? 'on' : 'off'];
      return said.change(words.marks.agreed, marked(change.from), marked(change.to));
    }
    case 'record': {
      const kept = (on: boolean) => said.record[on ? 'on' : 'off'];
      return said.change(words.fields.record, kept(change.from), kept(change.to));
    }
    case 'sender': {
      const said = ({ agency, contact, phone }: typeof change.from) =>
        [agency, contact, phone].filter(Boolean).join(words.letters.between) || words.letters.nobody;
      return words.file.change(words.fields.sender, said(change.from), said(change.to));
    }
    case 'ledger':
      return said.change(words.fields.ledger, said.columns(change.from), said.columns(change.to));
    case 'sites':
      return change.added ? said.siteAdded(change.site) : said.siteRemoved(change.site);
    case 'rules': {
      const { rule, from, to } = change;
      return said.change(
        said.rule(ruleName(rule)),
        settingInWords(rule, from, words),
        settingInWords(rule, to, words),
      );
    }
  }
}

function settingInWords(rule: string, setting: RuleSetting | null, words: SettingsWords): string {
  if (setting === null) return words.rules.own(words.severity[ruleSeverity(rule)]);
  return setting === 'off' ? words.rules.off : words.severity[setting];
}
