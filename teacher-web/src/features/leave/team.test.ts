import { describe, expect, it } from 'vitest';
import { NOBODY, toggleClass, togglePupil } from './team.ts';

const an = { id: 's1', name: '林小安', className: '五年一班', classId: 'c1' };
const bo = { id: 's2', name: '陳柏宇', className: '五年二班', classId: 'c2' };
const room = { id: 'c1', name: '五年一班' };

describe('a team', () => {
  it('takes pupils of several classes, and lets them go again', () => {
    const both = togglePupil(togglePupil(NOBODY, an), bo);
    expect(both.pupils).toEqual([an, bo]);
    expect(togglePupil(both, an).pupils).toEqual([bo]);
  });

  it('names nobody twice: a whole class holds its pupils', () => {
    const whole = toggleClass(togglePupil(togglePupil(NOBODY, an), bo), room);
    expect(whole).toEqual({ pupils: [bo], classes: [room] });
    expect(togglePupil(whole, an)).toBe(whole);
    expect(toggleClass(whole, room).classes).toEqual([]);
  });
});
