/** Whoever is dealt out. */
interface Dealt {
  studentId: string;
  gender: 'FEMALE' | 'MALE' | null;
}

/**
 * Deals pupils out to classes by a draw (常態編班): girls, boys and those of whom neither is recorded one kind after the
 * other, each to the class that has fewest of the kind and, among these, fewest at all. So classes differ by one at most,
 * in girls and in boys. Whoever sits in a class already counts.
 * @param seed the same one makes the same draw, in whatever order the pupils come
 */
export function dealOut(
  pupils: readonly Dealt[],
  numbers: readonly number[],
  sitting: readonly { gender: Dealt['gender']; number: number }[],
  seed: number,
): Map<string, number> {
  const dealt = new Map<string, number>();
  const rooms = numbers.map((number) => {
    const there = sitting.filter((each) => each.number === number);
    return { number, all: there.length, kinds: Map.groupBy(there, ({ gender }) => gender) };
  });
  for (const gender of ['FEMALE', 'MALE', null] as const) {
    const counts = rooms.map((room) => ({ room, kind: room.kinds.get(gender)?.length ?? 0 }));
    for (const { studentId } of drawn(
      pupils.filter((pupil) => pupil.gender === gender),
      seed,
    )) {
      const [least] = counts.toSorted(
        (a, b) => a.kind - b.kind || a.room.all - b.room.all || a.room.number - b.room.number,
      );
      if (!least) continue;
      least.kind += 1;
      least.room.all += 1;
      dealt.set(studentId, least.room.number);
    }
  }
  return dealt;
}

/** In the order of the lots: a mixture of the seed and each pupil's id, which nobody chooses. */
function drawn(pupils: readonly Dealt[], seed: number): Dealt[] {
  return pupils
    .map((pupil) => ({ pupil, lot: lotOf(pupil.studentId, seed) }))
    .sort((a, b) => a.lot - b.lot || (a.pupil.studentId < b.pupil.studentId ? -1 : 1))
    .map(({ pupil }) => pupil);
}

/** FNV-1a of the text, stirred once more so that ids that differ in their last digit lie far from each other. */
function lotOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
