import type { Crowd, CrowdViewer } from '../crowd.ts';

/** How a query is asked in the test that counts SQL statements. */
export interface Counted {
  /** Most statements that one request may take, signing in included (two: session, identities). */
  most: number;
  as: CrowdViewer;
  variables?(crowd: Crowd): Record<string, unknown>;
}

export const page = { first: 100, page: 1 };
export const ofSchool = ({ classRoom }: Crowd) => ({ schoolId: classRoom.schoolId });
export const ofChild = ({ child }: Crowd) => ({ studentId: child.id });
export const schoolYear = { from: '2026-08-01', to: '2027-07-31' };
