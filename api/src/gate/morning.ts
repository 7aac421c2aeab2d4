import type { Random } from '../city/random.ts';

/** A card that will be held to a reader. */
export interface Passage {
  cardNumber: string;
  /** Milliseconds after the beginning. */
  due: number;
}

/** Of all, so many come after the bell; so many hold the card twice; so many stay away. */
const LATE = 0.03;
const TWICE = 0.02;
const AWAY = 0.02;
/** The bell rings after this part of the time. */
const BELL = 0.8;

/** Who comes when: a hill before the bell, with a tail behind it. In order. */
export function morningOf(cards: readonly string[], length: number, random: Random): Passage[] {
  const passages: Passage[] = [];
  for (const cardNumber of cards) {
    if (random.chance(AWAY)) continue;
    const hill = ((random.next() + random.next() + random.next()) / 3) * BELL;
    const due = length * (random.chance(LATE) ? BELL + random.next() * (1 - BELL) : hill);
    passages.push({ cardNumber, due });
    if (random.chance(TWICE)) passages.push({ cardNumber, due: due + 1500 });
  }
  return passages.sort((a, b) => a.due - b.due);
}

/** Everybody one after the other, so many each second. */
export function evenly(cards: readonly string[], rate: number, random: Random): Passage[] {
  return random.shuffled(cards).map((cardNumber, index) => ({ cardNumber, due: (index * 1000) / rate }));
}
