import { addRefusalTexts } from './refusals.ts';
import staffEn from './staff.en.json' with { type: 'json' };
import staffZhTW from './staff.zh-TW.json' with { type: 'json' };

/**
 * Makes the refusals known that only staff can meet. An entrance of its own (`@qinshi/domain/staff`) for the API and the
 * apps of staff.
 */
export function learnStaffRefusals(): void {
  addRefusalTexts('zh-TW', staffZhTW);
  addRefusalTexts('en', staffEn);
}
