import { randomInt } from 'node:crypto';
import { makeNationalId } from '@qinshi/domain';

/** Somebody made up: a valid number that belongs to nobody, an address that leads nowhere. */
export interface Person {
  name: string;
  nationalId: string;
  email: string;
  mobile: string;
  /** What this person chooses when asked for a password of their own. */
  password: string;
}

/** A person whom no other journey knows. */
export function somebody(name = '林美玲'): Person {
  const mark = digits(10);
  return {
    name,
    nationalId: makeNationalId(() => randomInt(2 ** 32) / 2 ** 32, 'NATIONAL', { gender: 'FEMALE' }),
    email: `parent-${mark}@example.org`,
    mobile: `09${digits(8)}`,
    password: `Harbour-${mark}-kite`,
  };
}

const GIVEN = Array.from('安柏辰凡光弘杰凱朗立明南寧沛奇然森松庭維文溪曉新玄雅妍彥益勇宇雲澤知');

/** A name that hardly anybody else has, for whoever is looked for in a list. */
export function rareName(surname: string): string {
  const given = () => GIVEN[randomInt(GIVEN.length)] ?? '安';
  return surname + given() + given();
}

/** The password of an account's first sign-in. */
export function initialPassword({ nationalId }: Person): string {
  return nationalId.slice(-6);
}

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('');
}
