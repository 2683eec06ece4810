import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { QuestionId } from '../../pack/index.ts';
import { Heading } from '../heading.tsx';
import { useWidget } from '../widget-context.ts';
import { Progress } from './progress.tsx';
import { QuestionCard } from './question-card.tsx';
import { ALL, CHECK_FIELD, GO_FIELD, neighbour, type Place, type QuizState, reduceQuiz } from './quiz-state.ts';
import { Result } from './result.tsx';
import { spokenAfter } from './spoken.ts';

interface QuizProps {
  initial: QuizState;
  /** Where the form goes without JavaScript. */
  formAction: string;
}

/** The whole quiz in one form: every question stands in it; with scripting, one is shown at a time. */
export function Quiz({ initial, formAction }: QuizProps) {
  const { pack, messages } = useWidget();
  const [state, dispatch] = useReducer(reduceQuiz, initial);
  const form = useRef<HTMLFormElement>(null);
  useFocus(state, form);

  const check = (questionId: QuestionId) => dispatch({ type: 'checked', questionId, fields: readForm(form.current) });
  const goTo = (place: Place) => dispatch({ type: 'wentTo', place });
  const { round, current, grades } = state;
  const before = neighbour(state, -1);
  const after = neighbour(state, 1);

  return (
    <section class="quiz" aria-labelledby="quiz">
      <Heading below={1} id="quiz">
        {messages.quiz}
      </Heading>
      <Progress state={state} />
      <form
        ref={form}
        method="post"
        action={formAction}
        onKeyDown={(event) => {
          // Enter in a field checks the question it stands in. Left to the browser it would submit, which a sandbox may forbid.
          if (event.key !== 'Enter' || !isField(event.target) || current === 'result') return;
          event.preventDefault();
          if (!grades.has(current)) check(current);
        }}
      >
        {/* A form's first button answers Enter; without JavaScript that should grade whatever was answered. */}
        <button type="submit" class="spoken" name={CHECK_FIELD} value={ALL} tabIndex={-1} aria-hidden="true">
          {messages.checkAll}
        </button>
        {state.questions.map((question) => {
          const place = round.indexOf(question.id);
          return (
            <QuestionCard
              key={place === -1 ? question.id : `${question.id} ${state.roundNumber}`}
              question={question}
              number={place === -1 ? state.questions.indexOf(question) + 1 : place + 1}
              total={place === -1 ? state.questions.length : round.length}
              isAway={question.id !== current}
              grade={grades.get(question.id) ?? null}
              missing={state.missing.get(question.id) ?? null}
              fields={state.fields}
              formAction={formAction}
              onCheck={(event) => {
                event.preventDefault();
                check(question.id);
              }}
            />
          );
        })}
        {(grades.size > 0 || current === 'result') && (
          <Result
            state={state}
            isAway={current !== 'result'}
            onGoTo={goTo}
            onRetry={(questionIds) => dispatch({ type: 'retried', questionIds })}
          />
        )}
        <div class="row turn scripted">
          {before && <Turn to={before} label={messages.back} class="quiet" formAction={formAction} onGo={goTo} />}
          {after && (
            <Turn
              to={after}
              label={after === 'result' ? messages.toResult : messages.next}
              class={current !== 'result' && grades.has(current) ? 'next' : 'next quiet'}
              formAction={formAction}
              onGo={goTo}
            />
          )}
        </div>
        <div class="row unscripted">
          <button type="submit" name={CHECK_FIELD} value={ALL} formAction={`${formAction}#result`}>
            {messages.checkAll}
          </button>
          {grades.size > 0 && <a href={formAction}>{messages.startOver}</a>}
        </div>
      </form>
      <div class="spoken" role="status">
        {spokenAfter(state, pack, messages)}
      </div>
    </section>
  );
}

interface TurnProps {
  to: Place;
  label: string;
  class: string;
  formAction: string;
  onGo(place: Place): void;
}

/** Turns the page. It is a submit button so that a press before hydration is not lost. */
function Turn({ to, label, class: className, formAction, onGo }: TurnProps) {
  return (
    <button
      type="submit"
      class={className}
      part={className.startsWith('next') ? 'next' : undefined}
      name={GO_FIELD}
      value={to === 'result' ? ALL : to}
      formAction={formAction}
      onClick={(event) => {
        event.preventDefault();
        onGo(to);
      }}
    >
      {label}
    </button>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement;
}

function readForm(form: HTMLFormElement | null): URLSearchParams {
  const entries = form ? [...new FormData(form)] : [];
  return new URLSearchParams(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Moves the focus to where the last action leads, so that it never falls back to the page's body. */
function useFocus({ focus }: QuizState, form: { current: HTMLFormElement | null }) {
  useLayoutEffect(() => {
    if (!focus || focus.on === 'notice') return;
    const id = focus.on === 'result' ? 'result' : `${focus.on === 'verdict' ? 'verdict' : 'prompt'}-${focus.id}`;
    form.current?.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }, [focus]);
}
