import { expect, it } from 'vitest';
import { schoolChoices, withChoice } from './school-choices.ts';

const choice = (kind: 'ARRIVAL' | 'MISSING' | 'LEAVE_AWAITING', push: boolean, email: boolean) => ({
  kind,
  push,
  email,
});

it('shows the school’s kinds, each by its general choice', () => {
  const known = [
    choice('ARRIVAL', true, true),
    choice('MISSING', true, true),
    choice('LEAVE_AWAITING', false, true),
    // For one child, of somebody who is a parent as well.
    choice('MISSING', false, false),
  ];
  expect(schoolChoices(known)).toEqual([
    { kind: 'MISSING', push: true, email: true },
    { kind: 'LEAVE_AWAITING', push: false, email: true },
    { kind: 'LEAVE_REMINDER', push: true, email: false },
    { kind: 'TRANSFER_OVERDUE', push: true, email: false },
  ]);
});

it('changes one box and leaves the others', () => {
  const changed = withChoice(schoolChoices([]), 'MISSING', { email: true });
  expect(changed.map(({ kind, push, email }) => [kind, push, email])).toEqual([
    ['MISSING', true, true],
    ['LEAVE_AWAITING', true, false],
    ['LEAVE_REMINDER', true, false],
    ['TRANSFER_OVERDUE', true, false],
  ]);
});
