import type { IsoDate, LeaveStatus } from '@qinshi/domain';

/** Leave that is asked for or granted already. */
export interface TakenLeave {
  readonly id: string;
  readonly status: LeaveStatus;
  readonly type: { readonly name: string };
  readonly days: readonly { readonly date: IsoDate; readonly periods: readonly string[] }[];
}

interface OpenPeriod {
  code: string;
  name: string;
  note: string;
  disabled: boolean;
  /** Name of the type of the leave that has it; null when it is free. */
  takenBy: string | null;
}

interface Period {
  readonly code: string;
  readonly name: string;
  readonly startsAt: string;
}

/** The periods of a date as they can be chosen: those that other leave has are not. */
export function openPeriods(
  periods: readonly Period[],
  taken: readonly TakenLeave[],
  date: IsoDate,
): OpenPeriod[] {
  const holds = (code: string) => (leave: TakenLeave) =>
    leave.days.some((day) => day.date === date && day.periods.includes(code));
  return periods.map(({ code, name, startsAt }) => {
    const takenBy = taken.find(holds(code))?.type.name ?? null;
    return { code, name, note: startsAt, disabled: takenBy !== null, takenBy };
  });
}
