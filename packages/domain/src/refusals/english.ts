import en from './en.json' with { type: 'json' };
import { addRefusalTexts } from './refusals.ts';

/**
 * Makes refusals known in English. An entrance of its own (`@qinshi/domain/english`), so that a phone that reads Chinese
 * does without its weight.
 */
export function learnEnglish(): void {
  addRefusalTexts('en', en);
}
