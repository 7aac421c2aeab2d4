import { type IsoDate, monthOf, type YearMonth } from '@qinshi/domain';

/** The day and the month of the history that are looked at; of the day null where none was tapped. */
interface Look {
  date: IsoDate | null;
  month: YearMonth;
}

/** What an address asks for, as far as there is anything to look back at: of days to come there is no history. */
export function lookAt(asked: { date: IsoDate | null; month: YearMonth | null }, today: IsoDate): Look {
  const date = asked.date && asked.date <= today ? asked.date : null;
  const month = asked.month && asked.month <= monthOf(today) ? asked.month : null;
  return { date, month: month ?? monthOf(date ?? today) };
}
