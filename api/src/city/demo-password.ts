import { randomInt } from 'node:crypto';
import { passwordProblem } from '@qinshi/domain';

// Without what is read as another on paper or at a distance: l and 1, o and 0.
const CONSONANTS = 'bdfgkmnprstvz';
const VOWELS = 'aeiu';
const DIGITS = '23456789';

/** A readable password of twelve characters by the rules for people, e.g. `Kibu-Remat47`; another one each time. */
export function readablePassword(): string {
  for (;;) {
    const first = syllable() + syllable();
    const second = syllable() + syllable() + one(CONSONANTS);
    const password = `${capital(first)}-${capital(second)}${one(DIGITS)}${one(DIGITS)}`;
    if (passwordProblem(password) === null) return password;
  }
}

function syllable(): string {
  return one(CONSONANTS) + one(VOWELS);
}

function one(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
