import { rule } from '../../graphql/access.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';
import type { Transfer } from './transfer.entity.ts';
import { maySeeTransfer, maySeeTransfersOf, type Way } from './transfers.policy.ts';

/** The schools and the pupil of a transfer. */
export function wayOf({ student, fromSchool, toSchool }: Transfer): Way {
  return { studentId: student.id, fromSchoolId: fromSchool.id, toSchoolId: toSchool?.id ?? null };
}

export const transferReaders = rule<Transfer>('transferReaders', ({ viewer }, transfer) =>
  maySeeTransfer(viewer, wayOf(transfer)),
);

/** What offices write for each other. */
export const transferOffices = rule<Transfer>(
  'transferOffices',
  ({ viewer }, transfer) => {
    const { fromSchoolId, toSchoolId } = wayOf(transfer);
    return (
      maySeeTransfersOf(viewer, fromSchoolId) ||
      (toSchoolId !== null && maySeeTransfersOf(viewer, toSchoolId))
    );
  },
  { elseNull: true },
);

/** Offices that let pupils go and take them in, and the bureau. */
export const transferFollowers = rule('transferFollowers', ({ viewer }) =>
  is(viewer, ...SCHOOL_WIDE, 'BUREAU_ADMIN'),
);

/** Whoever keeps the records of a school lets its pupils go, and takes others in. */
export const transferKeeping = rule('transferKeeping', ({ viewer }) =>
  is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'),
);
