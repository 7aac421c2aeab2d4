/** On this device, for each child: until when what became visible has been looked at. */
const keyOf = (studentId: string) => `qinshi.gradesRead.${studentId}`;

/** Until when a child's grades were looked at on this device, as an instant; null: never. */
export function gradesReadUntil(studentId: string): string | null {
  return localStorage.getItem(keyOf(studentId));
}

/** Remembers that a child's grades were looked at, those too that are visible since `until`. */
export function markGradesRead(studentId: string, until: string): void {
  localStorage.setItem(keyOf(studentId), until);
}

/** Whether something became visible after what was looked at last. */
export function isUnread(visibleFrom: string, readUntil: string | null): boolean {
  return readUntil === null || Date.parse(visibleFrom) > Date.parse(readUntil);
}
