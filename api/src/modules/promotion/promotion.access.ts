import { rule } from '../../graphql/access.ts';
import { is } from '../../graphql/viewer.ts';

/** Whoever keeps the records of a school carries it into the next year. */
export const promotionKeeping = rule('promotionKeeping', ({ viewer }) =>
  is(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN'),
);

/** Whoever looks at all schools at once. */
export const promotionOverview = rule('promotionOverview', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));
