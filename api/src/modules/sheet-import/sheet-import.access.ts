import { rule } from '../../graphql/access.ts';
import { is, SCHOOL_WIDE } from '../../graphql/viewer.ts';

/** Whoever keeps records of pupils may bring them as a table; whose they are is asked row by row. */
export const sheetImporters = rule('sheetImporters', ({ viewer }) =>
  is(viewer, 'HOMEROOM_TEACHER', ...SCHOOL_WIDE),
);
