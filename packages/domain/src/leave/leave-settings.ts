/** What a school sets for leave as a whole. */
export interface LeaveSettingsRule {
  /** How many days back leave can be asked for. */
  pastDays: number;
  /** How many days ahead. */
  aheadDays: number;
  /** Whoever is asked to decide is reminded after so many hours, */
  remindAfterHours: number;
  /** and again each time as many have passed, so many times in all. */
  remindTimes: number;
}

export const DEFAULT_LEAVE_SETTINGS: LeaveSettingsRule = {
  pastDays: 14,
  aheadDays: 90,
  remindAfterHours: 24,
  remindTimes: 3,
};

/** The largest values that a school can set. */
export const LEAVE_SETTINGS_MAX: LeaveSettingsRule = {
  pastDays: 180,
  aheadDays: 180,
  remindAfterHours: 168,
  remindTimes: 10,
};
