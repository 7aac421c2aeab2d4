import { rule } from '../../graphql/access.ts';
import type { Breach } from './breach.entity.ts';
import { keepsBreach, recordsBreaches } from './breaches.policy.ts';

export const breachKeepers = rule('breachKeepers', ({ viewer }) => recordsBreaches(viewer));

export const whoKeepsBreach = rule<Breach>('whoKeepsBreach', ({ viewer }, { school }) =>
  keepsBreach(viewer, { schoolId: school?.id ?? null }),
);
