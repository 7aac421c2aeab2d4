import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LIMITS, nextMessageReminder, reminderProblem, sendTimeProblem } from './message.ts';

const HOUR = 3_600_000;
const AT = new Date('2026-11-30T08:00:00+08:00');

describe('reminders of a message', () => {
  it('go to what has been sent, at once the first time', () => {
    const never = { reminderCount: 0, remindedAt: null };
    expect(reminderProblem({ status: 'SENT', ...never }, AT)).toBeNull();
    for (const status of ['SCHEDULED', 'SENDING', 'RECALLED'] as const)
      expect(reminderProblem({ status, ...never }, AT)).toBe('MESSAGE_NOT_SENT');
  });

  it('wait some hours, and end', () => {
    const facts = { status: 'SENT', reminderCount: 1, remindedAt: AT } as const;
    expect(reminderProblem(facts, new Date(AT.getTime() + HOUR))).toBe('MESSAGE_REMINDED');
    expect(reminderProblem(facts, new Date(AT.getTime() + 6 * HOUR))).toBeNull();
    const often = { ...facts, reminderCount: MESSAGE_LIMITS.reminders };
    expect(reminderProblem(often, new Date(AT.getTime() + 100 * HOUR))).toBe('MESSAGE_REMINDED_OFTEN');
    expect(nextMessageReminder(often)).toBeNull();
  });

  it('are never more than a few, however often and whenever somebody taps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 48 * 60 }), { maxLength: 60 }), (minutes) => {
        let now = AT;
        let facts: Parameters<typeof reminderProblem>[0] = {
          ...{ status: 'SENT', reminderCount: 0, remindedAt: null },
        };
        const told: Date[] = [];
        for (const wait of minutes) {
          now = new Date(now.getTime() + wait * 60_000);
          if (reminderProblem(facts, now)) continue;
          told.push(now);
          facts = { ...facts, reminderCount: facts.reminderCount + 1, remindedAt: now };
        }
        expect(told.length).toBeLessThanOrEqual(MESSAGE_LIMITS.reminders);
        for (const [index, each] of told.slice(1).entries())
          expect(each.getTime() - (told[index]?.getTime() ?? 0)).toBeGreaterThanOrEqual(6 * HOUR);
      }),
    );
  });
});

describe('the time of a message', () => {
  it('lies ahead, and not too far', () => {
    expect(sendTimeProblem(AT, AT)).toBe('MESSAGE_TIME_PAST');
    expect(sendTimeProblem(new Date(AT.getTime() + 1), AT)).toBeNull();
    expect(sendTimeProblem(new Date(AT.getTime() + 60 * 24 * HOUR), AT)).toBeNull();
    expect(sendTimeProblem(new Date(AT.getTime() + 60 * 24 * HOUR + 1), AT)).toBe('MESSAGE_TIME_FAR');
  });
});
