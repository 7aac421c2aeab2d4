import { addDays, type IsoDate, weekdayOf, weekdaysBetween } from '@qinshi/domain';

export interface NamedDate {
  date: IsoDate;
  name: string;
}

/** Days off that have a fixed date (紀念日及節日實施條例). */
const FIXED: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['01-01', '開國紀念日'],
  ['02-28', '和平紀念日'],
  ['04-04', '兒童節'],
  ['05-01', '勞動節'],
  ['09-28', '教師節'],
  ['10-10', '國慶日'],
  ['10-25', '臺灣光復節'],
  ['12-25', '行憲紀念日'],
];

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese-nu-latn', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
/** Month and day of the lunar calendar. */
const DRAGON_BOAT = '5/5';
const MID_AUTUMN = '8/15';
const NEW_YEAR = '1/1';

/** In 2027 the moon is new four minutes before midnight; ICU reckons the day after. */
const NEW_YEAR_OTHERWISE: Readonly<Record<number, IsoDate>> = { 2027: '2027-02-06' };
const NEW_YEARS = '春節';
const SUNDAY = 7;

/** The national holidays of a school year and its breaks, weekdays only, in order; what falls on a weekend moves. */
export function daysOff(schoolYear: number): NamedDate[] {
  const autumn = schoolYear + 1911;
  const [first, last] = [`${autumn}-08-01`, `${autumn + 1}-07-31`];
  const holidays = [...holidaysOf(autumn), ...holidaysOf(autumn + 1)];
  const taken = new Map<IsoDate, string>();
  for (const { date, name } of holidays.filter(({ date }) => weekdayOf(date) <= 5)) taken.set(date, name);
  for (const holiday of holidays.filter(({ date }) => weekdayOf(date) > 5)) {
    taken.set(substituteOf(holiday, taken), `${holiday.name}補假`);
  }
  for (const [from, to, name] of [
    [first, `${autumn}-08-29`, '暑假'],
    [`${autumn + 1}-01-21`, `${autumn + 1}-02-10`, '寒假'],
    [`${autumn + 1}-07-01`, last, '暑假'],
  ] as const) {
    for (const date of weekdaysBetween(from, to)) if (!taken.has(date)) taken.set(date, name);
  }
  return [...taken]
    .map(([date, name]) => ({ date, name }))
    .filter(({ date }) => first <= date && date <= last)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Saturday's holiday is kept on the Friday before, Sunday's on the Monday after, or the next day that is still free; those
 * of the lunar new year follow it in any case.
 */
function substituteOf({ date, name }: NamedDate, taken: ReadonlyMap<IsoDate, string>): IsoDate {
  const step = weekdayOf(date) === SUNDAY || name === NEW_YEARS ? 1 : -1;
  let substitute = addDays(date, step);
  while (taken.has(substitute) || weekdayOf(substitute) > 5) substitute = addDays(substitute, step);
  return substitute;
}

function holidaysOf(year: number): NamedDate[] {
  const newYear = NEW_YEAR_OTHERWISE[year] ?? lunarDate(year, NEW_YEAR);
  return [
    ...FIXED.map(([monthAndDay, name]) => ({ date: `${year}-${monthAndDay}`, name })),
    { date: `${year}-04-0${tombSweeping(year)}`, name: '清明節' },
    { date: lunarDate(year, DRAGON_BOAT), name: '端午節' },
    { date: lunarDate(year, MID_AUTUMN), name: '中秋節' },
    { date: addDays(newYear, -1), name: '除夕' },
    ...[0, 1, 2].map((days) => ({ date: addDays(newYear, days), name: NEW_YEARS })),
  ];
}

/** 4 or 5 April: when the sun stands at 15°, by the usual formula for this century. */
function tombSweeping(year: number): number {
  const inCentury = year % 100;
  return Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4);
}

/** The day of the year that has this month and day in the lunar calendar (not of a leap month). */
function lunarDate(year: number, monthAndDay: string): IsoDate {
  for (let date = `${year}-01-15`; date < `${year}-12-31`; date = addDays(date, 1)) {
    if (LUNAR.format(new Date(`${date}T00:00:00Z`)) === monthAndDay) return date;
  }
  throw new Error(`${year} has no ${monthAndDay} of the lunar calendar.`);
}
