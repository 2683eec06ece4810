import type { Question } from '../../pack/index.ts';
import { byItsKind } from '../by-kind.ts';
import type { ExportSource } from '../export-source.ts';
import { feedback } from '../feedback.ts';
import { type Element, element, type Markup, paragraph } from '../markup.ts';
import { oneLine } from '../plain-text.ts';
import { itemIdentifier, partIdentifier } from './identifiers.ts';
import { itemParts, RESPONSE } from './item-parts.ts';
import { baseValue, type Cardinality, scoreDeclaration, setOutcome, variable } from './processing.ts';

/** Names the options that were picked, whose reasons are then shown. */
const PICKED = 'PICKED';
const EXPLANATION = 'EXPLANATION';
const SHOWN = 'shown';

/** A question as an assessmentItem of QTI 2.1: https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html */
export function qtiItem(source: ExportSource, question: Question): Element {
  const { responses, isScored, body, processing, reasons, options } = byItsKind(itemParts(source), question);
  const isPicked = options ? [setOutcome(PICKED, variable(RESPONSE))] : [];
  return element(
    'assessmentItem',
    {
      identifier: itemIdentifier(question),
      title: oneLine(question.prompt),
      adaptive: 'false',
      timeDependent: 'false',
      'xml:lang': source.pack.language,
    },
    ...responses,
    scoreDeclaration(isScored ? 1 : 0),
    ...(options ? [feedbackDeclaration(PICKED, options.cardinality)] : []),
    feedbackDeclaration(EXPLANATION, 'single'),
    element('itemBody', {}, ...body),
    element(
      'responseProcessing',
      {},
      ...processing,
      ...isPicked,
      setOutcome(EXPLANATION, baseValue('identifier', SHOWN)),
    ),
    ...(options?.whys ?? []).map(({ id, why }) => modalFeedback(PICKED, partIdentifier(id), [paragraph(why)])),
    modalFeedback(EXPLANATION, SHOWN, feedback(source, question, reasons)),
  );
}

function feedbackDeclaration(identifier: string, cardinality: Cardinality): Element {
  return element('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' });
}

function modalFeedback(outcomeIdentifier: string, identifier: string, content: readonly Markup[]): Element {
  return element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, ...content);
}
