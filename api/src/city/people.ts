import { lastNine, makeNationalId, type NationalIdKind } from '@qinshi/domain';
import {
  COMMON_ORIGINS,
  FOREIGN_NAMES,
  type Generation,
  GIVEN_NAMES,
  INDIGENOUS_NAMES,
  SURNAMES,
} from './name-data.ts';
import { type Random, Weighted } from './random.ts';

export type Gender = 'FEMALE' | 'MALE';

/** How a family writes its names: Han with a surname, indigenous (no surname), or Latin on a residence certificate. */
export type Lineage =
  | { kind: 'HAN'; surname: string; romanised: string }
  | { kind: 'INDIGENOUS'; house: string }
  | { kind: 'FOREIGN'; surname: string; origin: (typeof FOREIGN_NAMES)[number] };

/** An invented person. */
export interface Person {
  name: string;
  gender: Gender;
  /** Valid, made up, and nobody else's in this city. */
  nationalId: string;
}

/** Reserved by RFC 2606: mail to them reaches nobody. */
const MAIL_DOMAINS = ['mail.example.com', 'home.example.net', 'post.example.org'] as const;

const MOBILES = 100_000_000;
const MOBILE_STEP = 61_803_399;

const surnames = new Weighted(
  SURNAMES.map(([surname, romanised, weight]) => [{ surname, romanised }, weight] as const),
);

/** Invents the people of one city and keeps their identity numbers and addresses apart. */
export class PersonRegistry {
  readonly #lastNines = new Set<string>();
  #addresses = 0;
  #mobiles = 0;

  /** A family of its own: now and then indigenous or from abroad. */
  lineage(random: Random): Lineage {
    const kind = random.next();
    if (kind < 0.008) return { kind: 'INDIGENOUS', house: random.pick(INDIGENOUS_NAMES.HOUSE) };
    if (kind < 0.014) return foreignLineage(random, random.pick(FOREIGN_NAMES));
    return { kind: 'HAN', ...surnames.pick(random) };
  }

  /** A mother from abroad. */
  lineageFromAbroad(random: Random): Lineage {
    return foreignLineage(random, FOREIGN_NAMES[random.pick(COMMON_ORIGINS)]);
  }

  person(random: Random, lineage: Lineage, gender: Gender, generation: Generation): Person {
    return {
      name: nameOf(random, lineage, gender, generation),
      gender,
      nationalId: this.nationalId(random, gender, idKind(random, lineage, generation)),
    };
  }

  /** A number that nobody has yet, nor its last nine: these are what follows the school code in a teacher's username. */
  nationalId(random: Random, gender: Gender, kind: NationalIdKind = 'NATIONAL'): string {
    for (;;) {
      const id = makeNationalId(random.source, kind, { gender });
      const tail = lastNine(id);
      if (this.#lastNines.has(tail)) continue;
      this.#lastNines.add(tail);
      return id;
    }
  }

  /** An e-mail address that nobody has yet and that reaches nobody. */
  email(random: Random, lineage: Lineage): string {
    this.#addresses += 1;
    const word =
      lineage.kind === 'HAN' ? lineage.romanised : lineage.kind === 'FOREIGN' ? lineage.surname : 'hi';
    const number = this.#addresses.toString(36);
    return `${word.toLowerCase()}.${number}${random.between(10, 99)}@${random.pick(MAIL_DOMAINS)}`;
  }

  /** A mobile number that nobody has yet: steps of a size without common divisor with their number reach each once. */
  mobile(): string {
    this.#mobiles += 1;
    return `09${String((this.#mobiles * MOBILE_STEP) % MOBILES).padStart(8, '0')}`;
  }
}

function foreignLineage(random: Random, origin: (typeof FOREIGN_NAMES)[number]): Lineage {
  return { kind: 'FOREIGN', surname: random.pick(origin.surnames), origin };
}

function idKind(random: Random, lineage: Lineage, generation: Generation): NationalIdKind {
  if (lineage.kind !== 'FOREIGN') return 'NATIONAL';
  return generation !== 'CHILD' && random.chance(0.3) ? 'RESIDENT_OLD' : 'RESIDENT';
}

/** A full name in the fashion of a generation. */
function nameOf(random: Random, lineage: Lineage, gender: Gender, generation: Generation): string {
  if (lineage.kind === 'INDIGENOUS') return `${random.pick(INDIGENOUS_NAMES[gender])}‧${lineage.house}`;
  if (lineage.kind === 'FOREIGN') {
    const [first, second] = random.shuffled(lineage.origin[gender]);
    return [lineage.surname, first, ...(random.chance(0.4) ? [second] : [])].join(' ');
  }
  return lineage.surname + givenName(random, gender, generation);
}

function givenName(random: Random, gender: Gender, generation: Generation): string {
  const names = GIVEN_NAMES[generation][gender];
  const name = random.pick(names);
  const kind = random.next();
  if (kind < 0.03) return name.charAt(1);
  return kind < 0.35 ? name : name.charAt(0) + random.pick(names).charAt(1);
}
