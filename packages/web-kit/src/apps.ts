/** Which app serves an identity first; some staff are at home in two. Paths on the one origin. */
const HOME = {
  PARENT: '/parent/',
  STUDENT: '/parent/',
  HOMEROOM_TEACHER: '/teacher/',
  SUBJECT_TEACHER: '/teacher/',
  OFFICE: '/teacher/',
  SCHOOL_ADMIN: '/admin/',
  BUREAU_ADMIN: '/admin/',
} as const;

/** Opens the app of an identity that the app at hand does not serve. */
export function goToAppOf(kind: keyof typeof HOME): void {
  window.location.assign(HOME[kind]);
}
