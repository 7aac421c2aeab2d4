import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { type AuditLine, actorOf, audit } from '../audit/audit.ts';
import { ATTACHED_TO, Message } from './message.entity.ts';
import { factsOfMessage } from './messages.access.ts';
import { keepsMessage } from './messages.policy.ts';

/**
 * One change of a message that the viewer keeps, in its transaction; the row is locked, so that a batch that is being
 * sent is through before. @throws Refusal NOT_FOUND.
 */
export async function changeKept(
  { em }: Context,
  viewer: Viewer,
  id: string,
  useCase: string,
  change: (tx: EntityManager, message: Message) => Promise<void>,
): Promise<Message> {
  return em.transactional(async (tx) => {
    const seen = await tx.findOne(Message, { id });
    if (!seen || !keepsMessage(viewer, factsOfMessage(seen))) throw notFound();
    await actAsSystem(tx, useCase);
    await tx.execute('select from message where id = ? for no key update', [id]);
    const message = await tx.refresh(seen);
    if (!message) throw notFound();
    await change(tx, message);
    await tx.flush();
    return message;
  });
}

export function recordMessage(
  em: EntityManager,
  at: Date,
  viewer: Viewer,
  { id, title, school }: Message,
  action: AuditLine['action'] & `message.${string}`,
  details: AuditLine['details'] = {},
): void {
  const subject = { type: ATTACHED_TO, id };
  const schoolId = school?.id ?? null;
  audit({ em, at }, { action, actor: actorOf(viewer), schoolId, subject, details: { title, ...details } });
}

/** Who writes, as families know them: 導師 陳志明, 學務處 組長 王大同, 教育局. */
export function senderName({ account, active }: Viewer): string {
  if (active.kind === 'BUREAU_ADMIN') return '教育局';
  const function_ = active.title ?? (active.kind === 'HOMEROOM_TEACHER' ? '導師' : null);
  return [active.office, function_, account.name].filter(Boolean).join(' ');
}
