import { type Answer, gradeAnswer, isScored } from '../../pack/index.ts';
import type { Reveal, ShownQuestion } from '../../room/index.ts';
import { packTextOf } from '../pack-text.ts';
import { screenOf } from '../parts.ts';
import { newQuiz } from '../quiz/quiz-state.ts';
import type { Wish } from '../wish.ts';
import { answerFields, askedQuestion, isAnswerable } from './asked-question.ts';
import { KeyPoints } from './key-points.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';
import { Reasons } from './reasons.tsx';
import { formId, type StudentContext } from './student-context.ts';

interface StudentQuestionProps {
  room: StudentContext;
  question: ShownQuestion;
  number: number;
  total: number;
  round: number;
  isOpen: boolean;
  reveal: Reveal | null;
}

/** A question as a student meets it: to be answered, answered, closed, or with what is right and why. */
export function StudentQuestion({ room, question, number, total, round, isOpen, reveal }: StudentQuestionProps) {
  const { speech, parts, state, act } = room;
  const { messages, words } = speech;
  const { view } = state;
  if (!view) return null;
  const packText = packTextOf(view, messages);
  const given = givenTo(room, question, round);
  const isIn = given !== null && state.pending?.question !== question.id;
  const isFinal = given !== null && !view.settings.changeAnswer;
  const mark = view.you.answers.find((each) => each.question === question.id && each.round === round)?.mark;
  const takesAnswer = isOpen && !isFinal && isAnswerable(question);
  return (
    <form class="question" id={formId(question.id)} onSubmit={(event) => event.preventDefault()}>
      <fieldset disabled={!takesAnswer}>
        <legend>
          <span class="count">
            {messages.questionOf(number, total)}
            {round > 1 && messages.punctuation.comma + words.secondVote}
          </span>
          <h2 {...packText}>{question.prompt}</h2>
        </legend>
        {reveal && mark && <p class={`verdict ${mark.verdict}`}>{messages.verdicts[mark.verdict]}</p>}
        {reveal && given === null && isAnswerable(question) && <p class="verdict">{words.noAnswer}</p>}
        <Controls room={room} question={question} given={given} reveal={reveal} />
      </fieldset>
      {state.noticeAt === question.id && <p class="notice">{state.notice}</p>}
      {isOpen && isAnswerable(question) && (
        <div class="row">
          {takesAnswer && (
            <button type="submit" class="check" onClick={() => act({ type: 'give', question: question.id })}>
              {isIn ? words.sendAgain : words.send}
            </button>
          )}
          <p class="arrived">
            {state.pending?.question === question.id && words.sending}
            {isIn && `✓ ${words.answerIn} ${isFinal ? '' : words.mayChange}`}
          </p>
        </div>
      )}
      <ReadAloudButton room={room} text={[question.prompt, ...textsIn(question)].join('. ')} />
      {reveal && (
        <div class="feedback">
          {given === null && isAnswerable(question) ? (
            <Reasons speech={speech} packText={packText} parts={parts} reveal={reveal} />
          ) : (
            <p {...packText}>{reveal.explanation}</p>
          )}
          {reveal.checklist.length > 0 && (
            <>
              <p>{words.checklist}</p>
              <ul class="plain" {...packText}>
                {reveal.checklist.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          <KeyPoints speech={speech} packText={packText} points={reveal.points} article={view.article} />
        </div>
      )}
    </form>
  );
}

interface ControlsProps {
  room: StudentContext;
  question: ShownQuestion;
  given: Answer | null;
  reveal: Reveal | null;
}

/** The quiz's own controls; once it is revealed, with the reasons for what was given. */
function Controls({ room, question, given, reveal }: ControlsProps) {
  const { speech, parts, state, act } = room;
  const { messages, words } = speech;
  if (!isAnswerable(question)) return <p>{words.onPaper}</p>;
  const asked = reveal && isScored(reveal.question) ? reveal.question : askedQuestion(question);
  const screen = screenOf(parts, asked);
  if (!screen) return null;
  const fields = state.fields.get(question.id) ?? answerFields(question, given);
  const lines = reveal && given !== null ? screen.describe(messages, asked, gradeAnswer(asked, given)) : undefined;
  const change = (wish: Wish) => {
    if (wish.type !== 'change') return;
    const form = document.getElementById(formId(question.id));
    const now = form instanceof HTMLFormElement ? fieldsOf(form) : fields;
    const after = wish.to({ ...newQuiz([asked]), fields: now });
    act({ type: 'move', question: question.id, fields: after.fields, spoken: wish.spoken ?? '', focus: after.focus });
  };
  return (
    <screen.View
      messages={messages}
      question={asked}
      packText={state.view ? packTextOf(state.view, messages) : {}}
      fields={fields}
      lines={lines}
      act={change}
    />
  );
}

/** What the student last gave to it, whether or not the room has it yet. */
function givenTo({ state }: StudentContext, { id }: ShownQuestion, round: number): Answer | null {
  const isIt = (each: { question: string; round: number }) => each.question === id && each.round === round;
  const found =
    (state.pending && isIt(state.pending) ? state.pending : null) ??
    state.acknowledged.findLast(isIt) ??
    state.view?.you.answers.find(isIt);
  return found?.answer ?? null;
}

export function fieldsOf(form: HTMLFormElement): URLSearchParams {
  // Controls of a closed question are disabled, and a form leaves such out.
  const entries = [...new FormData(form)];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** What there is to read besides the prompt. */
function textsIn(question: ShownQuestion): string[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ text }) => text);
    case 'truth':
      return [question.statement];
    case 'match':
      return [...question.left, ...question.right].map(({ text }) => text);
    case 'order':
      return question.items.map(({ text }) => text);
    case 'sort':
      return [...question.items, ...question.headings].map(({ text }) => text);
    case 'blank':
      return [question.text.replace(/\{[^}]*\}/g, ' … ')];
    case 'number':
    case 'recall':
      return [];
  }
}
