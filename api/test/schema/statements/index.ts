import { ADMIN_QUERIES } from './admin.ts';
import type { Counted } from './counted.ts';
import { PACKAGE_QUERIES } from './packages.ts';
import { PARENT_QUERIES } from './parent.ts';
import { TEACHER_QUERIES } from './teacher.ts';

export type { Counted } from './counted.ts';
export { WORST_CASES } from './worst-cases.ts';

/** Every query of the apps' manifests: `app/OperationName`. */
export const APP_QUERIES: Record<string, Counted> = {
  ...ADMIN_QUERIES,
  ...PACKAGE_QUERIES,
  ...PARENT_QUERIES,
  ...TEACHER_QUERIES,
};
