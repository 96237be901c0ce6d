import { letterFields, placeFor } from '../../lib/copies/written/letter-fields';
import { ruleGroups } from '../../lib/settings/page/rules';
import type { SettingsPageEvents, SettingsPageState } from '../../lib/settings/page/state';
import type { SettingKey } from '../../lib/settings/settings';
import type { SettingsWords } from '../../lib/words/settings';
import { Choice } from './choice';
import { Decisions } from './decisions';
import { Faults } from './faults';
import { FileSection } from './file-section';
import { Ledger } from './ledger';
import { Letters } from './letters';
import { Marks } from './marks';
import { hasFailed, noticeInWords } from './notice-in-words';
import { Rules } from './rules';
import { Section } from './section';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

export interface SettingsPageProps {
  state: SettingsPageState;
  words: SettingsWords;
  ruleName: (rule: string) => string;
  /** Whether the browser's page for keys can be opened. */
  keysOpen: boolean;
  on: SettingsPageEvents;
}

const sections = [
  ...([
    'language',
    'rules',
    'marks',
    'blanks',
    'sites',
    'ledger',
    'settled',
    'record',
    'letters',
    'file',
    'shortcuts',
  ] as const),
];

/** All settings on one page, each kept the moment it is changed. */
export function SettingsPage({ state, words, ruleName, keysOpen, on }: SettingsPageProps) {
  const { inForce, notice, undoable } = state;
  const { settings, office } = inForce;
  const locked = (key: SettingKey) => key in office;
  const about = (key: (typeof sections)[number]) => ({ id: key, title: words.sections[key] });
  const lock = (key: SettingKey) => ({ locked: locked(key) ? words.byOffice : undefined });
  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <nav aria-label={words.sectionsName}>
          <ul>
            {sections.map((key) => (
              <li key={key}>
                <a href={`#${key}`}>{words.sections[key]}</a>
              </li>
            ))}
            <li>
              <a href="/welcome.html">{words.welcome}</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <Faults faults={inForce.faults} words={words} onDrop={on.dropFaults} />
        <Section {...about('language')} {...lock('language')}>
          <Choice
            name="language"
            legend={words.sections.language}
            value={settings.language}
            options={(['browser', 'zh-CN', 'en'] as const).map((value) => ({
              value,
              label: words.language[value],
            }))}
            locked={locked('language')}
            onPick={on.setLanguage}
          />
        </Section>
        <Section {...about('rules')} lead={words.rules.lead}>
          <Rules
            groups={ruleGroups(inForce, state.language)}
            words={words}
            undoable={undoable?.of === 'rules'}
            onSet={on.setRule}
            onReset={on.resetRules}
            onUndo={on.undo}
          />
        </Section>
        <Section {...about('marks')} {...lock('marks')}>
          <Marks marks={settings.marks} words={words} locked={locked('marks')} onSet={on.setMarks} />
        </Section>
        <Section {...about('blanks')} {...lock('blanks')}>
          <Choice
            name="blanks"
            legend={words.marks.blanksLead}
            legendShown
            value={settings.blanks}
            options={(['first', 'every', 'list'] as const).map((value) => ({
              value,
              label: words.blanks[value],
            }))}
            locked={locked('blanks')}
            onPick={on.setBlanks}
          />
        </Section>
        <Section {...about('sites')} lead={words.sites.lead}>
          <Sites
            sites={settings.sites}
            office={office.sites ?? []}
            permitted={state.permitted}
            answer={state.siteAnswer}
            words={words}
            onAdd={on.addSite}
            onGrant={on.grantSite}
            onRemove={on.removeSite}
          />
        </Section>
        <Section {...about('ledger')} {...lock('ledger')} lead={words.ledger.lead}>
          <Ledger
            template={settings.ledger}
            faults={state.templateFaults}
            language={state.language}
            words={words}
            locked={locked('ledger')}
            undoable={undoable?.of === 'ledger'}
            onSet={on.setLedger}
            onReset={on.resetLedger}
            onUndo={on.undo}
            onExport={on.exportLedger}
            onImport={on.importLedger}
          />
        </Section>
        <Section {...about('settled')} lead={words.decisions.lead}>
          <Decisions
            decisions={state.decisions}
            words={words}
            ruleName={ruleName}
            onUndo={on.undoDecision}
            onRestore={on.restoreDecision}
            onExport={on.exportDecisions}
            onImport={on.openDecisions}
            decided={state.decided}
            onTake={on.takeDecisions}
            onLeave={on.leaveDecisions}
          />
        </Section>
        <Section {...about('record')} {...lock('record')} lead={words.record.lead}>
          <label class="option">
            <input
              type="checkbox"
              checked={settings.record}
              disabled={locked('record')}
              onChange={({ currentTarget }) => on.setRecord(currentTarget.checked)}
            />
            <span>{words.record.keep}</span>
          </label>
        </Section>
        <Section {...about('letters')} {...lock('sender')} lead={words.letters.lead}>
          <Letters
            sender={settings.sender}
            form={state.letters}
            places={letterFields.map(placeFor).join(words.letters.between)}
            words={words.letters}
            locked={locked('sender')}
            onSet={on.setSender}
            onChoose={on.chooseTemplate}
            onDrop={on.dropTemplate}
            onSample={on.saveSample}
          />
        </Section>
        <Section {...about('file')} lead={words.file.lead}>
          <FileSection
            preview={state.preview}
            undoable={undoable?.of === 'all'}
            words={words}
            ruleName={ruleName}
            on={on}
          />
        </Section>
        <Section {...about('shortcuts')} lead={words.shortcuts.lead}>
          <Shortcuts
            shortcuts={state.shortcuts}
            words={words.shortcuts}
            onOpen={keysOpen ? on.openShortcuts : null}
          />
        </Section>
      </main>
      <footer>
        <p role="status" class={notice && hasFailed(notice) ? 'failed' : ''}>
          {notice ? noticeInWords(notice, words) : words.atOnce}
        </p>
      </footer>
    </>
  );
}
