import { describe, expect, it } from 'vitest';
import { isTooLateToAsk, lateObstacle } from './late-leave.ts';

describe('an absence', () => {
  const obstacle = (date: string, leaveRequest: object | null = null) =>
    lateObstacle({ date, leaveRequest }, '2026-11-23', 14);

  it('can be asked for until the school’s time limit, its last day included', () => {
    expect(obstacle('2026-11-20')).toBeNull();
    expect(obstacle('2026-11-09')).toBeNull();
    expect(obstacle('2026-11-08')).toBe('TOO_LATE');
    expect(isTooLateToAsk('2026-11-08', '2026-11-23', 15)).toBe(false);
  });

  it('cannot be asked for twice, which is said before how long ago it is', () => {
    expect(obstacle('2026-11-20', { id: '1' })).toBe('ASKED');
    expect(obstacle('2026-10-01', { id: '1' })).toBe('ASKED');
  });
});
