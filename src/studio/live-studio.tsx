import { render } from 'preact';
import type { Finding } from '../check/index.ts';
import { isLanguageTag, isPartialDate, lookUpLanguage, type Pack } from '../pack/index.ts';
import { languages } from '../widget/index.ts';
import { PASTED_ID } from './article-form.tsx';
import { checkWork } from './document/check-work.ts';
import { describeCounts } from './document/finding-sort.ts';
import { findingsBy } from './document/findings-by-place.ts';
import { beginHistory, type History, redo, step, undo } from './document/history.ts';
import { type KeptWork, printPack } from './document/kept-work.ts';
import { emptyPack } from './document/new-entries.ts';
import { openPack } from './document/open-pack.ts';
import { passageReader } from './document/passage-reader.ts';
import { setAt } from './document/place.ts';
import { takeEvidence } from './document/take-evidence.ts';
import { pickFile, readFileText, saveText } from './pack-file.ts';
import { type Preview, startPreview } from './preview.tsx';
import { STAGE_ID } from './preview-pane.tsx';
import { focusOn, showNextOf, showPlace } from './show-place.ts';
import { placeId, type StudioState, type StudioWish } from './studio-context.ts';
import { StudioView } from './studio-view.tsx';
import { loadWork, storeWork } from './work-storage.ts';

/** How long the check waits for the next letter. */
const CHECK_AFTER_MILLIS = 300;

const nothingYet: StudioState = {
  history: null,
  article: null,
  passageOf: passageReader(null),
  findings: [],
  byPlace: new Map(),
  shown: null,
  language: 'en',
  theme: 'auto',
  notes: [],
  spoken: '',
  isStored: true,
};

/** Of a file that cannot be opened, more would not help. */
const MOST_TOLD = 5;

const loadDrafting = () => import('./article/draft-article.ts');

/** The studio at work: it keeps the state, shows it anew after each wish, and has the browser keep the work. */
export function startStudio(root: HTMLElement, styles: readonly string[]): void {
  let state = nothingYet;
  let handle: FileSystemFileHandle | null = null;
  /** What the file was called that was opened; `null`: none was. */
  let openedName: string | null = null;
  /** The pack as it lies in a file. */
  let saved: Pack | null = null;
  let preview: Preview | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the editor was last in the pack's form. */
  let lastField: Element | null = null;

  function redraw() {
    render(<StudioView studio={{ state, act }} />, root);
    const host = document.getElementById(STAGE_ID);
    if (!host || !state.shown) return;
    if (preview?.host !== host) preview = startPreview(host, styles);
    const { shown: pack, language, theme } = state;
    preview.show({ pack, language, theme, question: questionAt(lastField?.id ?? '') });
  }

  function act(wish: StudioWish) {
    switch (wish.type) {
      case 'edit':
        if (state.history) change(step(state.history, wish.to(state.history.present), wish.typedIn));
        if (wish.focus) focusOn(wish.focus);
        return;
      case 'undo':
        return travel(undo, 'Undone.');
      case 'redo':
        return travel(redo, 'Done again.');
      case 'draft':
        return void draft(wish);
      case 'giveArticle':
        return void giveArticle(wish.text);
      case 'beginEmpty':
        begin({ pack: emptyPack(), article: null, fileName: null }, []);
        return showPlace('title');
      case 'open':
        return void openPicked();
      case 'openFile':
        return void openFile(wish.file, null);
      case 'save':
        return void save();
      case 'forget':
        return forget();
      case 'goTo':
        return showPlace(wish.place);
      case 'goToNext':
        return showNextOf(
          state.findings.map(({ place }) => place),
          lastField,
        );
      case 'takePassage':
        return void takePassage(wish.place, wish.text);
      case 'preview':
        state = { ...state, language: wish.language, theme: wish.theme };
        return redraw();
    }
  }

  function begin({ pack, article, fileName }: KeptWork, notes: readonly string[], opened: typeof handle = null) {
    handle = opened;
    openedName = fileName;
    const language = lookUpLanguage(pack.language, languages) ?? languages[0];
    state = { ...nothingYet, theme: state.theme, history: beginHistory(pack), language, ...given(article) };
    keep();
    check();
    tell(notes);
  }

  function mayLeaveWork(): boolean {
    const { history } = state;
    return history === null || history.present === saved || confirm('What you work on was not saved. Leave it?');
  }

  function change(history: History) {
    state = { ...state, history };
    keep();
    redraw();
    clearTimeout(timer);
    timer = setTimeout(() => {
      check();
      redraw();
    }, CHECK_AFTER_MILLIS);
  }

  function travel(where: (history: History) => History, spoken: string) {
    if (!state.history) return;
    const history = where(state.history);
    if (history === state.history) return;
    change(history);
    state = { ...state, spoken };
    redraw();
  }

  function keep() {
    const { history, article } = state;
    const work = history && { pack: history.present, article, fileName: openedName };
    state = { ...state, isStored: storeWork(work) };
  }

  function check() {
    clearTimeout(timer);
    if (!state.history) return;
    const { article, history } = state;
    const { shown, findings } = checkWork({ pack: history.present, article });
    state = {
      ...state,
      findings,
      byPlace: findingsBy(({ place }) => place, findings),
      shown: shown ?? state.shown,
      spoken: describeCheck(findings),
    };
  }

  function tell(notes: readonly string[]) {
    state = { ...state, notes, spoken: [...notes, describeCheck(state.findings)].join(' ') };
    redraw();
  }

  async function draft({ text, publishedOn, language }: StudioWish & { type: 'draft' }) {
    if (publishedOn !== '' && !isPartialDate(publishedOn)) {
      return tell([`“${publishedOn}” is no date such as 2026-03-02.`]);
    }
    if (language !== '' && !isLanguageTag(language)) return tell([`“${language}” is no tag such as en, vi or pt-BR.`]);
    const drafting = await bringDrafting();
    const drafted = drafting?.draftArticle(text, { publishedOn: publishedOn || null, language: language || null });
    if (!drafted) return;
    if (!drafted.ok) return tell([`The article: ${drafted.problem}`]);
    begin({ ...drafted.work, fileName: null }, drafted.notes);
    showPlace('title');
  }

  async function giveArticle(text: string) {
    const read = (await bringDrafting())?.readPasted(text);
    if (!read) return;
    if (!read.ok) return tell([`The article: ${read.problem}`]);
    state = { ...state, ...given(read.article.text) };
    keep();
    check();
    tell(read.warnings.length > 0 ? read.warnings : ['The article was taken: evidence is looked for in it.']);
  }

  async function takePassage(place: string, passage: string) {
    const drafting = await bringDrafting();
    const { history, article } = state;
    if (!history || article === null) return;
    const evidence = drafting?.evidenceOf(article, passage, history.present.language);
    if (evidence) {
      act({ type: 'edit', to: (pack) => takeEvidence(pack, place, evidence), focus: placeId(`${place}.start`) });
      return tell([]);
    }
    // What was pasted is not lost.
    const words = passage.replace(/\s+/g, ' ').trim();
    act({ type: 'edit', to: (pack) => setAt(pack, `${place}.start`, words) });
    if (drafting) tell(['These words are not in the article, or stand in it more than once. Paste more or fewer.']);
  }

  async function bringDrafting() {
    state = { ...state, notes: ['One moment …'], spoken: 'One moment …' };
    redraw();
    const loaded = await loadDrafting().catch(() => null);
    if (!loaded) tell(['What reads articles could not be loaded. Is the network there? Try again.']);
    return loaded;
  }

  async function openPicked() {
    const picked = await pickFile();
    if (picked) await openFile(await picked.getFile(), picked);
  }

  async function openFile(file: File, opened: FileSystemFileHandle | null) {
    const text = await readFileText(file);
    if (!text.ok) return tell([`${file.name} ${text.problem}`]);
    const read = openPack(text.text);
    if (!read.ok) return tell([`${file.name} cannot be opened.`, ...read.findings.slice(0, MOST_TOLD).map(inOneLine)]);
    if (!mayLeaveWork()) return;
    saved = read.pack;
    begin({ pack: read.pack, article: null, fileName: file.name }, [`${file.name} was opened.`], opened);
    showPlace('title');
  }

  async function save() {
    if (!state.history) return;
    const pack: Pack = state.history.present;
    // A translation stands beside its original.
    const translationName = `${pack.id}.${pack.language}.json`;
    const name = openedName === translationName ? translationName : `${pack.id}.json`;
    const result = await saveText(printPack(pack), name, handle);
    if (result.how === 'written') handle = result.handle;
    if (result.how === 'written' || result.how === 'downloaded') saved = pack;
    tell(saveNotes[result.how]);
  }

  function forget() {
    if (!mayLeaveWork()) return;
    clearTimeout(timer);
    handle = null;
    openedName = null;
    state = { ...nothingYet, theme: state.theme };
    keep();
    tell(['This browser keeps nothing of it any more.']);
    focusOn(PASTED_ID);
  }

  root.replaceChildren();
  const kept = loadWork();
  if (kept) begin(kept, ['This is the work that this browser kept.']);
  else redraw();
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.id.startsWith(placeId(''))) lastField = target;
  });
  root.addEventListener('keydown', (event) => {
    const travels = keyWish(event);
    if (!travels) return;
    event.preventDefault();
    act(travels);
  });
}

const saveNotes = {
  written: ['The pack was saved.'],
  downloaded: [
    'The pack was downloaded. To go on with it later, open that file here; to publish it, put it into content/.',
  ],
  cancelled: [],
  failed: ['The pack could not be saved there. Is the file still there, and may this page write it?'],
} satisfies Record<string, readonly string[]>;

/** The question in whose form the element with this id stands, by its number from 0; 0 elsewhere. */
function questionAt(id: string): number {
  return Number(/^at-questions\[(\d+)\]/.exec(id)?.[1] ?? 0);
}

function inOneLine({ place, found, remedy }: Finding): string {
  return `${place}: ${found}. ${remedy}`;
}

function given(article: string | null): Pick<StudioState, 'article' | 'passageOf'> {
  return { article, passageOf: passageReader(article) };
}

function describeCheck(findings: StudioState['findings']): string {
  return findings.length === 0 ? 'No errors, no advice.' : `${describeCounts(findings)}.`;
}

/** Fields of the pack follow the studio's history, of which the browser's own undo knows nothing; other fields do not. */
function keyWish({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): StudioWish | null {
  if (!(ctrlKey || metaKey) || (target instanceof Element && target.closest(`.given, #${STAGE_ID}`))) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return { type: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' ? { type: 'redo' } : null;
}
