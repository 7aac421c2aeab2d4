import type { CombinedError } from 'urql';

/** Ids of the children whose data this device may hold; they outlive a reload, as the data do. */
const KEY = 'qinshi.parent.children';

/** Ids of the children whom an answer lists; null when it lists none of them, not even an empty list. */
export function childrenIn(data: unknown): string[] | null {
  const children = (data as { viewer?: { children?: unknown } | null } | null | undefined)?.viewer?.children;
  if (!Array.isArray(children)) return null;
  return children.flatMap((child: unknown) => {
    const id = (child as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}

/**
 * Whether the API does not know the child itself whom a question was about. That there is no such term, or survey, is no
 * news of the child.
 */
export function isChildUnknown(error: CombinedError | undefined): boolean {
  return (error?.graphQLErrors ?? []).some(
    ({ path, extensions }) => path?.join() === 'student' && extensions.reason === 'NOT_FOUND',
  );
}

/**
 * Whether an answer means that data of a child are to leave this device: the list of children no longer has one whom it
 * had, or somebody asks for one of them whom the API does not know any more. A court order, an end of a binding: nobody
 * is told which, and nothing may go on being read, not even without a connection.
 */
export function losesChild(
  kept: readonly string[],
  { data, studentId, isUnknown }: { data: unknown; studentId?: unknown; isUnknown: boolean },
): boolean {
  if (isUnknown) return typeof studentId === 'string' && kept.includes(studentId);
  const now = childrenIn(data);
  return now !== null && kept.some((id) => !now.includes(id));
}

export function keptChildren(): string[] {
  return localStorage.getItem(KEY)?.split(' ').filter(Boolean) ?? [];
}

export function keepChildren(ids: readonly string[]): void {
  localStorage.setItem(KEY, ids.join(' '));
}

export function forgetChildren(): void {
  localStorage.removeItem(KEY);
}
