import { rule } from '../../graphql/access.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';

/** A reader at a gate, by its token. */
export const gateReader = rule('gateReader', ({ gate }) => gate !== null);

export const readerKeepers = rule('readerKeepers', ({ viewer }) =>
  is(viewer, 'BUREAU_ADMIN', 'SCHOOL_ADMIN'),
);

export const cardKeepers = rule('cardKeepers', ({ viewer }) => is(viewer, 'BUREAU_ADMIN', ...SCHOOL_WIDE));
