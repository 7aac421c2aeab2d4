export { ArrivalChart, type ArrivalPoint } from './ArrivalChart.tsx';
export { DAY_STATE_LOOK, DayStateBadge } from './DayStateBadge.tsx';
export { LeaveStatusBadge } from './LeaveStatusBadge.tsx';
export { type CalendarDayLook, MonthCalendar } from './MonthCalendar.tsx';
export { PeriodGrid, type PeriodTile } from './PeriodGrid.tsx';
