import { type Element, element } from '../markup.ts';
import { plainNumber } from '../plain-text.ts';

export type Cardinality = 'single' | 'multiple' | 'ordered';
export type BaseType = 'identifier' | 'directedPair' | 'string' | 'float';

interface Response {
  identifier: string;
  cardinality: Cardinality;
  baseType: BaseType;
  correct: readonly string[];
  /** What each given value is worth, in parts of the question; what is not named is worth nothing. */
  worth?: readonly { value: string; parts: number }[];
}

/** The element order is that of the schema. */
export function responseDeclaration({ identifier, cardinality, baseType, correct, worth }: Response): Element {
  return element(
    'responseDeclaration',
    { identifier, cardinality, baseType },
    element('correctResponse', {}, ...correct.map((value) => element('value', {}, value))),
    ...(worth ? [mapping(baseType, worth)] : []),
  );
}

function mapping(baseType: BaseType, worth: NonNullable<Response['worth']>): Element {
  // Picks that are wrong take away, but never more than there is.
  return element(
    'mapping',
    { lowerBound: '0', defaultValue: '0' },
    ...worth.map(({ value, parts }) =>
      element('mapEntry', {
        mapKey: value,
        mappedValue: String(parts),
        ...(baseType === 'string' && { caseSensitive: 'false' }),
      }),
    ),
  );
}

/** From 0 to `maxScore`; 0 for a question that is not scored. */
export function scoreDeclaration(maxScore: 0 | 1): Element {
  return element(
    'outcomeDeclaration',
    { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: String(maxScore) },
    element('defaultValue', {}, element('value', {}, '0')),
  );
}

/** The parts that were put right, of so many. */
export function scoreParts(responseIdentifiers: readonly string[], partCount: number): Element {
  const mapped = responseIdentifiers.map((identifier) => element('mapResponse', { identifier }));
  const parts = mapped.length === 1 ? mapped : [element('sum', {}, ...mapped)];
  return setOutcome(
    'SCORE',
    partCount === 1 ? (parts[0] as Element) : element('divide', {}, ...parts, baseValue('float', String(partCount))),
  );
}

/** All or nothing. */
export function scoreWhen(condition: Element): Element {
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, condition, setOutcome('SCORE', baseValue('float', '1'))),
  );
}

export function isCorrect(identifier: string): Element {
  return element('match', {}, variable(identifier), element('correct', { identifier }));
}

/** Both edges count. */
export function isBetween(identifier: string, lowest: number, highest: number): Element {
  const edge = (value: number) => baseValue('float', plainNumber(value));
  return element(
    'and',
    {},
    element('gte', {}, variable(identifier), edge(lowest)),
    element('lte', {}, variable(identifier), edge(highest)),
  );
}

export function setOutcome(identifier: string, expression: Element): Element {
  return element('setOutcomeValue', { identifier }, expression);
}

export function variable(identifier: string): Element {
  return element('variable', { identifier });
}

export function baseValue(baseType: BaseType, value: string): Element {
  return element('baseValue', { baseType }, value);
}
