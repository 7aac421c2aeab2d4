import type { EntityManager } from '../../src/db/orm.ts';
import { BureauMember, Guardianship } from '../../src/modules/identity/guardianship.entity.ts';
import { OneTimeLink } from '../../src/modules/identity/one-time-link.entity.ts';
import { Session } from '../../src/modules/identity/session.entity.ts';
import { newToken } from '../../src/modules/identity/sessions.ts';
import { HomeroomAssignment } from '../../src/modules/schools/class-group.entity.ts';
import { Staff, StaffPost } from '../../src/modules/schools/staff.entity.ts';
import type { ClassRoom, Person, World } from '../world.ts';

/** What the office, the bureau and people themselves do with accounts, in the cast. */
export interface AccountRows {
  /** Of a link that nobody has used. */
  activationToken: string;
  /** The parent's binding; the parent has an account and an e-mail address. */
  guardianshipId: string;
  /** A pupil of the school who has not signed in yet. */
  freshPupilId: string;
  /** The homeroom teacher of the child's class. */
  teacherStaffId: string;
  /** Another administrator of the bureau. */
  colleagueId: string;
  /** A browser that the parent left signed in somewhere else. */
  spareSessionId: string;
  /** A post at the school, and the office that it belongs to. */
  postId: string;
  officeId: string;
  officeCode: string;
  /** The homeroom of the child's class. */
  homeroomId: string;
}

/** Makes them; the parent's session elsewhere is the only one there is yet. */
export async function accountRows(
  world: World,
  em: EntityManager,
  { parent, classRoom, room }: { parent: Person; classRoom: ClassRoom; room: ClassRoom },
): Promise<AccountRows> {
  const pupil = await world.asNew(await world.child(room, '林未來'));
  const colleague = await world.bureauAdmin();
  await world.as(parent);
  const { token, tokenHash } = newToken();
  const at = world.clock.now();
  em.create(OneTimeLink, {
    account: pupil.accountId,
    purpose: 'ACTIVATION',
    tokenHash,
    createdAt: at,
    expiresAt: new Date(at.getTime() + 24 * 3_600_000),
    spentAt: null,
  });
  await em.flush();
  const [guardianship, staff, member, session] = await Promise.all([
    em.findOneOrFail(Guardianship, { account: parent.accountId }),
    em.findOneOrFail(Staff, { account: classRoom.teacher.accountId }),
    em.findOneOrFail(BureauMember, { account: colleague.accountId }),
    em.findOneOrFail(Session, { account: parent.accountId }),
  ]);
  const [post, homeroom] = await Promise.all([
    em.findOneOrFail(
      StaffPost,
      { staff: { school: classRoom.schoolId }, office: { $ne: null } },
      { populate: ['office'] },
    ),
    em.findOneOrFail(HomeroomAssignment, { classGroup: classRoom.id }),
  ]);
  const office = post.office?.getEntity();
  return {
    postId: post.id,
    officeId: office?.id ?? '',
    officeCode: office?.code ?? '',
    homeroomId: homeroom.id,
    activationToken: token,
    guardianshipId: guardianship.id,
    freshPupilId: pupil.id,
    teacherStaffId: staff.id,
    colleagueId: member.id,
    spareSessionId: session.id,
  };
}
