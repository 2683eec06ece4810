import { type AnswerByKind, orderRules, type QuestionOf } from '../../pack/index.ts';
import { findById } from '../find-by-id.ts';
import type { LaterMessages } from '../messages/index.ts';
import type { KindScreen, KindViewProps } from './kind-screen.ts';
import { nameMissing } from './name-missing.ts';
import { itemsInPlace, moveItem } from './order-places.ts';
import { Reason } from './reason.tsx';

type OrderQuestion = QuestionOf<'order'>;

export const orderScreen = (words: LaterMessages): KindScreen<OrderQuestion, AnswerByKind['order']> => ({
  rules: orderRules,
  View: (props) => <Places words={words} {...props} />,
  describeMissing: (_messages, { items }, missing) => nameMissing(words, items, missing) ?? words.moveFirst,
  describe: (messages, { items }, grade) =>
    grade.parts.map(({ id, chosen, correct, why }) => {
      const label = findById(items, id)?.text ?? '';
      if (chosen === correct) return { id, label, tone: 'right', mark: messages.yourAnswerCorrect, why };
      const mark = words.yourPlace(Number(chosen));
      // An item may be out of its place only because another is: a partly right order shows nothing as plainly wrong.
      const tone = grade.verdict === 'partly' ? 'partly' : 'wrong';
      return { id, label, tone, mark, correction: words.rightPlace(Number(correct)), why };
    }),
});

/** Items that change places by the press of a button; until the script has come, each has a list of places. */
function Places({
  words,
  question,
  packText,
  fields,
  lines,
  act,
}: { words: LaterMessages } & KindViewProps<OrderQuestion>) {
  const items = itemsInPlace(question, fields);
  const move = (id: string, text: string, step: -1 | 1) => {
    const moved = moveItem(question, fields, id, step);
    act({
      type: 'change',
      to: (quiz) => ({
        ...quiz,
        fields: moved.fields,
        focus: moveId(question, id, step),
        // That nothing was moved is no longer so.
        missing: new Map([...quiz.missing].filter(([other]) => other !== question.id)),
      }),
      spoken: words.nowAtPlace(text, moved.place, items.length),
    });
  };
  return (
    <ol class="places">
      {items.map(({ id, text }, index) => {
        const line = findById(lines, id);
        const name = `${question.id}.${id}`;
        const [given] = fields.getAll(name);
        return (
          <li key={id} class={`place pair ${line?.tone ?? ''}`} part="option">
            <span {...packText}>{text}</span>
            <select name={name} aria-label={text}>
              <option value="">{words.choose}</option>
              {items.map((_, place) => (
                <option key={place} selected={given === String(place + 1)}>
                  {place + 1}
                </option>
              ))}
            </select>
            {!lines && (
              <span class="moves">
                <MoveButton
                  id={moveId(question, id, -1)}
                  label={words.moveUp(text)}
                  isAtEdge={index === 0}
                  onPress={() => move(id, text, -1)}
                >
                  ↑
                </MoveButton>
                <MoveButton
                  id={moveId(question, id, 1)}
                  label={words.moveDown(text)}
                  isAtEdge={index === items.length - 1}
                  onPress={() => move(id, text, 1)}
                >
                  ↓
                </MoveButton>
              </span>
            )}
            {line && <Reason line={line} packText={packText} />}
          </li>
        );
      })}
    </ol>
  );
}

interface MoveButtonProps {
  id: string;
  label: string;
  isAtEdge: boolean;
  onPress(): void;
  children: string;
}

/** At the edge it stays where it is and can keep the focus, which a disabled button could not. */
function MoveButton({ id, label, isAtEdge, onPress, children }: MoveButtonProps) {
  return (
    <button type="button" id={id} class="quiet" aria-label={label} aria-disabled={isAtEdge} onClick={onPress}>
      {children}
    </button>
  );
}

function moveId(question: OrderQuestion, itemId: string, step: -1 | 1): string {
  return `move-${question.id}-${itemId}-${step === 1 ? 'down' : 'up'}`;
}
