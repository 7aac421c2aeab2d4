import type { SurveyQuestion } from '@qinshi/domain';
import type { SignatureValue } from '../signature-drawing.ts';

/** The words around the questions; the questions bring their own. */
export interface SurveyFormWords {
  /** Beside the prompt of a question that has to be answered. */
  readonly required: string;
  readonly yearHint: string;
  /** How many options may be chosen. */
  readonly several: (bounds: Pick<SurveyQuestion, 'min' | 'max'>) => string;
  /** Between which numbers; null without bounds. */
  readonly range: (bounds: Pick<SurveyQuestion, 'min' | 'max'>) => string | null;
  /** How long a text is, and may be. */
  readonly length: (count: number, max: number) => string;
  /** What the ends of a scale mean. */
  readonly scale: (ends: { low: string; high: string; last: number }) => string;
  readonly sign: string;
  readonly clear: string;
  readonly unsigned: string;
  readonly signed: string;
}

/** What is typed into a form: a text for each question, as the API takes it. */
export type SurveyEntries = Readonly<Record<string, string>>;

/** What every field of a question gets. */
export interface QuestionFieldProps {
  readonly question: SurveyQuestion;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly words: SurveyFormWords;
  /** What was drawn before, for a signature. */
  readonly drawn?: SignatureValue | null | undefined;
  readonly onDrawn?: ((value: SignatureValue) => void) | undefined;
}

/** The options in a value of several; whatever else it is, none. */
export function chosenIn(value: string): string[] {
  try {
    const list: unknown = JSON.parse(value || '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
