import { browser } from 'wxt/browser';
import { download } from '../../browser/download';
import { languageFor } from '../../browser/language';
import { collectionName } from '../../copies/files/file-name';
import { defaultTemplate, type LedgerTemplate } from '../../copies/written/ledger-template';
import { writeTemplateFile } from '../../copies/written/ledger-template-file';
import { reasonOf } from '../../reason-of';
import { writeSettledFile } from '../../settled/settled-file';
import { watchSettled } from '../../settled/settled-store';
import { settingsWords } from '../../words/settings';
import { defaultSettings, type Settings, settingKeys } from '../settings';
import { writeSettingsFile } from '../settings-file';
import {
  changeSettings,
  putBackSettings,
  resetSettings,
  settingsInForce,
  watchSettings,
  withOwn,
} from '../settings-store';
import { permittedSites, requestSite } from '../sites';
import { Decisions } from './decisions';
import { readChosenDecisions, readChosenSettings, readChosenTemplate, takeDecisions } from './files';
import { previewReset } from './import';
import { chooseTemplate, dropTemplate, letterFormNow, sampleFile } from './letters';
import { openShortcuts, shortcutsNow } from './shortcuts';
import { askFor, dropSite, keepSite, releaseRemoved } from './sites';
import type { SettingsNotice, SettingsPageEvents, SettingsPageState } from './state';

const fewestColumns: LedgerTemplate = { columns: [{ key: 'agency' }] };

export interface SettingsPageOptions {
  document: Document;
  /** Called with every new state. */
  render: (state: SettingsPageState, events: SettingsPageEvents) => void;
  /** Called instead where nothing that is stored can be read: defaults would pass for the person's settings. */
  renderNoStorage: (reason: string) => void;
}

type News = Partial<SettingsPageState>;

/** Keeps the settings page in line with what is stored, and stores at once what is changed on it. */
export async function controlSettingsPage({
  document,
  render,
  renderNoStorage,
}: SettingsPageOptions): Promise<void> {
  const decisions = new Decisions();
  const stored = async () => {
    const inForce = await settingsInForce();
    return {
      inForce,
      language: languageFor(inForce.settings.language),
      permitted: await permittedSites(inForce.settings.sites),
      decisions: await decisions.now(),
    };
  };
  const first = await stored().catch((error: unknown) => ({ failed: reasonOf(error) }));
  if ('failed' in first) {
    renderNoStorage(first.failed);
    return;
  }
  let state: SettingsPageState = {
    ...first,
    shortcuts: await shortcutsNow(),
    letters: await letterFormNow(),
    ...{ siteAnswer: null, templateFaults: [], preview: null, decided: null, undoable: null, notice: null },
  };
  const change = (news: News) => {
    state = { ...state, ...news };
    render(state, events);
  };

  /** A storage that fails once must not make the page deaf for what comes next. */
  const storedOrNotice = (): Promise<News> =>
    stored().catch((error: unknown) => ({ notice: { kind: 'not up to date', reason: reasonOf(error) } }));

  // One at a time: a change is made of what is stored, and two quick ones would undo each other.
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;
  const inTurn = (act: () => Promise<News>): Promise<void> => {
    waiting++;
    queue = queue.then(async () => {
      const news = await act();
      // What is stored between two changes is not what the person sees by now.
      const now = --waiting === 0 ? await storedOrNotice() : {};
      // Nor is what was read when something was changed in the meantime: that change reads again.
      change({ ...news, ...(waiting === 0 && now) });
    });
    return queue;
  };
  /** Does something that the browser may refuse, then says what became of it. */
  function attempt(
    act: () => Promise<News>,
    failed: 'not stored' | 'file not read' = 'not stored',
  ): Promise<void> {
    // The same words said again are not read out again: they go first.
    change({ notice: null });
    return inTurn(() =>
      act().catch((error: unknown) => ({
        notice: { kind: failed, reason: reasonOf(error) },
      })),
    );
  }
  /** Changes the person's own settings as they are by then. What could be taken back no longer can. */
  const save = (make: (own: Partial<Settings>) => Partial<Settings>) => {
    // Shown before it is stored: what was clicked must not jump back, and the next step counts from here.
    state = { ...state, inForce: withOwn(state.inForce, make(state.inForce.own)) };
    return attempt(async () => {
      await changeSettings(make);
      return { undoable: null, notice: { kind: 'saved' } };
    });
  };
  /** The same for a change that replaces a lot, and can be taken back. */
  const replace = (of: 'rules' | 'ledger' | 'all', notice: SettingsNotice, put: () => Promise<void>) =>
    attempt(async () => {
      const { own } = await settingsInForce();
      await put();
      return { undoable: { of, own }, notice, preview: null };
    });
  const startOver = (of: 'rules' | 'ledger', news: Partial<Settings>) => {
    state = { ...state, inForce: withOwn(state.inForce, news) };
    return replace(of, { kind: 'reset' }, () => changeSettings(news));
  };
  function hand(name: string, text: string): void {
    download(document, { name, content: new Blob([text], { type: 'application/json' }) });
    change({ notice: { kind: 'exported', file: name } });
  }

  const events: SettingsPageEvents = {
    setLanguage: (language) => save(() => ({ language })),
    setRule: (rule, setting) =>
      save(({ rules = {} }) => {
        const { [rule]: _, ...others } = rules;
        return { rules: setting === null ? others : { ...others, [rule]: setting } };
      }),
    resetRules: () => startOver('rules', { rules: {} }),
    setMarks: (news) => save(({ marks = defaultSettings.marks }) => ({ marks: { ...marks, ...news } })),
    setBlanks: (blanks) => save(() => ({ blanks })),
    setRecord: (record) => save(() => ({ record })),
    setSender: (news) => save(({ sender = defaultSettings.sender }) => ({ sender: { ...sender, ...news } })),
    chooseTemplate: (file) => attempt(() => chooseTemplate(file, state), 'file not read'),
    dropTemplate: () => attempt(dropTemplate),
    saveSample: () =>
      attempt(async () => {
        const name = settingsWords(state.language).letters.sampleName;
        download(document, { name, content: await sampleFile() });
        return { notice: { kind: 'exported', file: name } };
      }),

    addSite(text) {
      const asked = askFor(text, state.inForce.settings.sites);
      if ('answer' in asked) change({ siteAnswer: asked.answer, notice: null });
      else
        attempt(async () => ({
          ...{ siteAnswer: null, undoable: null },
          ...(await keepSite(asked.site, asked.allowed)),
        }));
    },
    grantSite(site) {
      const allowed = requestSite(site);
      attempt(async () =>
        (await allowed)
          ? { siteAnswer: null, notice: { kind: 'site added', site } }
          : { siteAnswer: 'refused' },
      );
    },
    removeSite: (site) =>
      attempt(async () => {
        await dropSite(site);
        return { undoable: null, siteAnswer: null, notice: { kind: 'site removed', site } };
      }),

    setLedger: (ledger) => save(() => ({ ledger })),
    resetLedger: (to) => startOver('ledger', { ledger: to === 'default' ? defaultTemplate : fewestColumns }),
    exportLedger() {
      const today = new Date().toISOString().slice(0, 10);
      hand(
        collectionName('template', today, 'json', state.language),
        writeTemplateFile(state.inForce.settings.ledger),
      );
    },
    importLedger: (file) =>
      attempt(async () => {
        const read = await readChosenTemplate(file);
        if (!read.ok) return { templateFaults: read.faults };
        const { own } = await settingsInForce();
        await changeSettings({ ledger: read.template });
        const columns = read.template.columns.length;
        return {
          ...{ templateFaults: [], undoable: { of: 'ledger', own } },
          notice: { kind: 'template read', columns },
        };
      }, 'file not read'),

    undoDecision: (id) =>
      attempt(async () => {
        await decisions.undo(id);
        return { notice: { kind: 'decision undone' } };
      }),
    restoreDecision: (id) =>
      attempt(async () => {
        await decisions.restore(id);
        return { notice: { kind: 'decision restored' } };
      }),
    exportDecisions() {
      const entries = state.decisions.filter(({ undone }) => !undone).map(({ entry }) => entry);
      hand(settingsWords(state.language).decisions.fileName, writeSettledFile(entries));
    },
    openDecisions: (file) => attempt(() => readChosenDecisions(file), 'file not read'),
    takeDecisions() {
      const { decided } = state;
      if (decided) attempt(() => takeDecisions(decided));
    },
    leaveDecisions: () => change({ decided: null, notice: null }),

    exportSettings: () =>
      hand(settingsWords(state.language).file.fileName, writeSettingsFile(state.inForce.settings)),
    openImport: (file) =>
      attempt(async () => readChosenSettings(file, await settingsInForce()), 'file not read'),
    applyImport() {
      const { preview } = state;
      if (!preview) return;
      replace('all', { kind: 'imported' }, async () => {
        await changeSettings(preview.fields);
        await releaseRemoved(preview.changes);
      });
    },
    cancelImport: () => change({ preview: null, notice: null }),
    resetAll: () =>
      replace('all', { kind: 'reset' }, async () => {
        const changes = previewReset(await settingsInForce());
        await resetSettings();
        await releaseRemoved(changes);
      }),
    undo: () =>
      attempt(async () => {
        const { undoable } = state;
        if (undoable)
          await putBackSettings(undoable.own, undoable.of === 'all' ? settingKeys : [undoable.of]);
        return { undoable: null, notice: { kind: 'taken back' } };
      }),
    dropFaults: () => save(() => ({})),
    openShortcuts: () => void openShortcuts(),
  };

  const follow = () => void inTurn(async () => ({}));
  watchSettings(follow);
  watchSettled(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  // Keys are changed on a page of the browser, which says nothing of it.
  document.defaultView?.addEventListener('focus', () => {
    void shortcutsNow().then((shortcuts) => change({ shortcuts }));
  });
  change({});
}
