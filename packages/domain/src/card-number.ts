import { toHalfWidth } from './text.ts';

const CARD_NUMBER = /^[0-9A-Z]{4,20}$/;

/** A card's number as readers send and people type it, in the one way it is kept: upper-case, without what separates. */
export function normalizeCardNumber(text: string): string {
  return toHalfWidth(text)
    .replace(/[\s:.-]/g, '')
    .toUpperCase();
}

/** Why a number is none that a card has; null when it is well. */
export function cardNumberProblem(text: string): 'REQUIRED' | 'CARD_NUMBER_INVALID' | null {
  const number = normalizeCardNumber(text);
  if (!number) return 'REQUIRED';
  return CARD_NUMBER.test(number) ? null : 'CARD_NUMBER_INVALID';
}
