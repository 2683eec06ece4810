import { render } from 'preact';
import { asQuestionId, type PackId } from '../../pack/index.ts';
import { fetchPack } from '../embed/load.ts';
import type { LaterMessages, Messages, ReviewMessages } from '../messages/index.ts';
import { type CardName, cardId } from './card-name.ts';
import { type Deck, dropCards, dueCards, emptyDeck, keepCards, mergeDecks } from './deck.ts';
import { loadDeck, REVIEW_KEY, storeDeck } from './deck-storage.ts';
import { endOfDay, localDate } from './local-day.ts';
import { rateCard } from './rate-card.ts';
import { readReviewAddress } from './review-address.ts';
import {
  askableOf,
  type DeckChange,
  DUE_ID,
  headingId,
  type ReviewState,
  type ReviewWish,
  UNDO_ID,
} from './review-context.ts';
import { readReviewFile, saveReviewFile } from './review-file.ts';
import { ReviewView } from './review-view.tsx';
import { type RoundQuiz, startRoundQuiz } from './round-quiz.tsx';
import { renewRounds } from './rounds.ts';

interface ReviewSetup {
  messages: Messages;
  laterMessages: LaterMessages;
  words: ReviewMessages;
  /** Stylesheets for the quizzes. */
  styles: readonly string[];
}

/** The review at work: it keeps the state, shows it anew after each wish, and has the browser keep what is to be kept. */
export function startReview(root: Element, { messages, laterMessages, words, styles }: ReviewSetup): void {
  const quizzes = new Map<Element, RoundQuiz>();
  let state: ReviewState = {
    deck: loadDeck(),
    isStored: true,
    rounds: [],
    packs: new Map(),
    note: null,
    spoken: '',
    turns: 0,
  };

  function redraw() {
    render(<ReviewView review={{ messages, words, untilMillis: endOfDay(Date.now()), state, act }} />, root);
    for (const [host, quiz] of quizzes) {
      if (host.isConnected) quiz.update();
      else quizzes.delete(host);
    }
    for (const host of root.querySelectorAll<HTMLElement>('.asked')) if (!quizzes.has(host)) startQuiz(host);
  }

  function startQuiz(host: HTMLElement) {
    const round = state.rounds.find(({ packId }) => packId === host.dataset.packId);
    const pack = round && state.packs.get(round.packId);
    if (!round || typeof pack !== 'object') return;
    const quiz = startRoundQuiz(host, {
      pack,
      questions: askableOf(round, pack),
      messages,
      laterMessages,
      styles,
      remark: (questionId) => describeReturn({ packId: pack.id, questionId }),
      onAnswer(question, credit) {
        const questionId = asQuestionId(question);
        if (questionId) rate({ packId: pack.id, questionId }, credit);
      },
    });
    quizzes.set(host, quiz);
  }

  function describeReturn(name: CardName): string | null {
    const card = state.deck.get(cardId(name));
    return card ? words.comesBack(messages.date(localDate(card.dueMillis))) : null;
  }

  /** The first answer since a question fell due is what counts; trying again is practice. */
  function rate(name: CardName, credit: number) {
    const nowMillis = Date.now();
    const id = cardId(name);
    change((deck) => {
      const isDue = dueCards(deck, endOfDay(nowMillis)).some((card) => cardId(card) === id);
      return isDue ? rateCard(deck, name, credit, nowMillis) : deck;
    });
    say(describeReturn(name) ?? '');
  }

  function act(wish: ReviewWish) {
    switch (wish.type) {
      case 'drop':
        return remove((deck) => dropCards(deck, wish.names), words.dropped);
      case 'deleteAll':
        return remove(() => emptyDeck, words.deletedAll);
      case 'undo':
        change(wish.change);
        return tell(null, null, DUE_ID);
      case 'fetchAgain':
        state = { ...state, packs: new Map([...state.packs].filter(([packId]) => packId !== wish.packId)) };
        return settle(headingId(wish.packId));
      case 'saveFile':
        return saveReviewFile(state.deck, Date.now());
      case 'addFile':
        return void addFile(wish.file);
    }
  }

  function remove(without: DeckChange, text: string) {
    const before = change(without);
    tell(text, (deck) => mergeDecks(deck, before), UNDO_ID);
  }

  async function addFile(file: File) {
    const added = await readReviewFile(file);
    if (!added) return tell(words.importFailed);
    const before = change((deck) => mergeDecks(deck, added));
    tell(words.added(state.deck.size - before.size));
  }

  function keepFromAddress() {
    const names = readReviewAddress(location.hash);
    if (names.length === 0) return;
    // So that a reload adds nothing again.
    history.replaceState(null, '', location.pathname + location.search);
    const before = change((deck) => keepCards(deck, names, Date.now()));
    const fresh = names.filter((name) => !before.has(cardId(name)));
    const undo: DeckChange | null = fresh.length > 0 ? (deck) => dropCards(deck, fresh) : null;
    tell(words.added(state.deck.size - before.size), undo);
  }

  /** Answers with what it changed: what is kept now, whatever other tabs did meanwhile. */
  function change(apply: DeckChange): Deck {
    const before = deckNow();
    const deck = apply(before);
    state = { ...state, deck, isStored: storeDeck(deck) };
    return before;
  }

  /** What the browser keeps is what counts; to it comes what this page alone has. */
  function deckNow(): Deck {
    const stored = loadDeck();
    return state.isStored ? stored : mergeDecks(stored, state.deck);
  }

  function tell(text: string | null, undo: DeckChange | null = null, focusId: string | null = null) {
    state = { ...state, note: text === null ? null : { text, undo }, spoken: text ?? '', turns: state.turns + 1 };
    settle(focusId);
  }

  function say(spoken: string) {
    state = { ...state, spoken, turns: state.turns + 1 };
    redraw();
  }

  /**
   * Shows what is due now; the focus goes where it is sent, or to what is due where that which had it is gone, so that it
   * never falls back to the page's body.
   */
  function settle(focusId: string | null = null) {
    const focused = innermostFocus();
    state = { ...state, rounds: renewRounds(state.rounds, state.deck, endOfDay(Date.now())) };
    redraw();
    const target = focusId ?? (focused && !focused.isConnected ? DUE_ID : null);
    if (target) document.getElementById(target)?.focus();
    for (const { packId } of state.rounds) if (!state.packs.has(packId)) void bringPack(packId);
  }

  async function bringPack(packId: PackId) {
    const found = await fetchPack(packId, messages.language).catch(whyMissing);
    const focused = innermostFocus();
    state = { ...state, packs: new Map([...state.packs, [packId, found]]) };
    redraw();
    // A round that changed its place in the page lost the focus on its way.
    if (focused !== innermostFocus()) focused?.focus({ preventScroll: true });
  }

  root.replaceChildren();
  settle();
  keepFromAddress();
  addEventListener('hashchange', keepFromAddress);
  addEventListener('storage', ({ key }) => {
    // Another tab changed what is kept; `null`: all of it was cleared.
    if (key !== REVIEW_KEY && key !== null) return;
    state = { ...state, deck: deckNow(), spoken: '' };
    settle();
  });
  // A page that was left open shows what fell due meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') settle();
  });
}

/** What has the focus, in whichever round’s own tree. */
function innermostFocus(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement | null;
}

function whyMissing(error: unknown): 'gone' | 'failed' {
  return error instanceof Error && error.cause === 'not-found' ? 'gone' : 'failed';
}
