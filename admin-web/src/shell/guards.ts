import { type ParsedLocation, redirect } from '@tanstack/react-router';
import type { IdentityKind } from '../gql/graphql.ts';
import { fitsThisApp, type Session, type SessionViewer } from './session.ts';

/**
 * Lets pass who is signed in, past the first sign-in, and in an identity of this app; sends others to the screen
 * that helps, with the way back.
 */
export async function requireStaff(session: Session, location: ParsedLocation): Promise<SessionViewer> {
  const search = location.href === '/' ? {} : { next: location.href };
  const viewer = await session.viewer();
  if (!viewer) throw redirect({ to: '/sign-in', search });
  if (viewer.nextStep !== 'DONE') throw redirect({ to: '/first-sign-in', search });
  if (!fitsThisApp(viewer.activeIdentity)) throw redirect({ to: '/elsewhere', search });
  return viewer;
}

/** The school whose rooms this identity works in; null for the bureau, which opens any. */
export function ownSchoolId(viewer: SessionViewer): string | null {
  return viewer.activeIdentity.school?.id ?? null;
}

/** Whether this identity records staff and pupils and issues access: the school's administrators and the bureau. */
export function managesRecords(viewer: SessionViewer): boolean {
  return isOneOf(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN');
}

/** Whether the identity in force is one of these kinds. */
export function isOneOf(viewer: SessionViewer, ...kinds: readonly IdentityKind[]): boolean {
  return kinds.includes(viewer.activeIdentity.kind);
}
