import { maskEmail, toTaipeiDate } from '@qinshi/domain';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound, Refusal } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { inForce } from '../schools/in-force.ts';
import { Staff } from '../schools/staff.entity.ts';
import { Enrolment } from '../schools/student.entity.ts';
import type { Account } from './account.entity.ts';
import { issueLink, mailLink } from './activation.service.ts';
import type { ReissueAccessInput } from './activation.types.ts';
import { BureauMember, Guardianship } from './guardianship.entity.ts';
import { partOfSchool } from './part-of-school.ts';
import { rescueContactOf } from './recovery.service.ts';
import { mayReissue } from './reissue.policy.ts';
import { endSessions } from './sessions.service.ts';
import { lockAccount, nationalIdOf } from './sign-in.service.ts';
import { maskUsername } from './usernames.ts';

export type ActivationMode = 'INITIAL_PASSWORD' | 'LINK';

export interface IssuedAccess {
  mode: ActivationMode;
  username: string;
  validUntil: Date;
  sentTo: string | null;
  link: string | null;
}

/**
 * Gives somebody a way in again: the first password for another fortnight and five tries, or a link. A guardian gets
 * a link alone, and a school gets it to nobody's eyes: it goes to the address on the account. Who has chosen a password
 * and left no rescue contact (a pupil who forgot it) starts anew, and is signed out everywhere.
 * @throws Refusal NOT_FOUND; FORBIDDEN (OWN_ACCOUNT, ACCOUNT_BEYOND_SCHOOL); CONFLICT (ACCOUNT_CLOSED,
 * GUARDIAN_WITHOUT_EMAIL, RESCUE_CONTACT_KNOWN).
 */
export async function reissueAccess(
  useCase: UseCase,
  viewer: Viewer,
  input: ReissueAccessInput,
): Promise<IssuedAccess> {
  const { em, at, deps } = useCase;
  const target = await targetOf(useCase, viewer, input);
  if (target.accountId === viewer.account.id) throw new Refusal('FORBIDDEN', 'OWN_ACCOUNT');
  return em.transactional(async (tx) => {
    await actAsSystem(tx, 'account.reissue');
    const work = { ...useCase, em: tx };
    const account = await lockAccount(tx, target.accountId);
    if (account.closedAt) throw conflict('ACCOUNT_CLOSED');
    const part = await partOfSchool(tx, account.id, viewer.active.schoolId, at);
    if (!mayReissue(viewer, part)) throw new Refusal('FORBIDDEN', 'ACCOUNT_BEYOND_SCHOOL');
    const isGuardian = part.identities.some(({ kind }) => kind === 'PARENT');
    if (isGuardian && !account.email && !is(viewer, 'BUREAU_ADMIN')) throw conflict('GUARDIAN_WITHOUT_EMAIL');
    const mode: ActivationMode =
      deps.config.ACTIVATION_MODE === 'link' || isGuardian || !account.nationalIdSealed
        ? 'LINK'
        : 'INITIAL_PASSWORD';
    const wasActivated = account.isActivated();
    if (wasActivated) await startAnew(work, account);
    if (mode === 'LINK') account.admitByLink();
    else account.admit(at);
    const issued = await issue(work, account, mode);
    audit(work, {
      action: 'account.accessReissued',
      actor: actorOf(viewer),
      schoolId: viewer.active.schoolId,
      subject: { type: 'account', id: account.id },
      studentId: target.studentId,
      details: { mode, mailed: issued.sentTo !== null, wasActivated },
    });
    return issued;
  });
}

async function startAnew(work: UseCase, account: Account): Promise<void> {
  if (rescueContactOf(account)) throw conflict('RESCUE_CONTACT_KNOWN');
  account.deactivate();
  await endSessions(work, account.id);
}

async function issue(work: UseCase, account: Account, mode: ActivationMode): Promise<IssuedAccess> {
  const username = maskUsername(account.username, nationalIdOf(work, account));
  if (mode === 'INITIAL_PASSWORD' && account.initialPasswordUntil)
    return { mode, username, validUntil: account.initialPasswordUntil, sentTo: null, link: null };
  const link = await (account.email ? mailLink(work, account) : issueLink(work, account));
  return {
    mode: 'LINK',
    username,
    validUntil: link.expiresAt,
    sentTo: account.email ? maskEmail(account.email) : null,
    link: account.email ? null : link.url,
  };
}

interface Target {
  accountId: string;
  studentId: string | null;
}

/** Whom it is about, if that is the viewer's to look after now. @throws Refusal NOT_FOUND, BAD_INPUT. */
export async function targetOf(
  { em, at }: UseCase,
  viewer: Viewer,
  { staffId, studentId, guardianshipId, bureauAdministratorId }: ReissueAccessInput,
): Promise<Target> {
  const named = [staffId, studentId, guardianshipId, bureauAdministratorId].filter((id) => id);
  if (named.length !== 1) throw badInput(named.length ? 'INVALID' : 'REQUIRED', 'staffId');
  const now = inForce(toTaipeiDate(at));
  const bureau = is(viewer, 'BUREAU_ADMIN');
  const school = bureau ? {} : { school: viewer.active.schoolId ?? '' };
  if (bureauAdministratorId) {
    const member = bureau
      ? await em.findOne(BureauMember, { id: bureauAdministratorId, endedAt: null })
      : null;
    if (!member) throw notFound();
    return { accountId: member.account.id, studentId: null };
  }
  if (staffId) {
    const staff = await em.findOne(Staff, { id: staffId, ...school, ...now });
    if (!staff) throw notFound();
    return { accountId: staff.account.id, studentId: null };
  }
  const guardianship = guardianshipId
    ? await em.findOne(Guardianship, { id: guardianshipId, endedAt: null })
    : null;
  const student = guardianshipId ? guardianship?.student.id : studentId;
  const enrolment = student
    ? await em.findOne(Enrolment, { student, ...school, ...now }, { populate: ['student'] })
    : null;
  if (!enrolment) throw notFound();
  const pupil = enrolment.student.getEntity();
  return { accountId: guardianship?.account.id ?? pupil.account.id, studentId: pupil.id };
}
