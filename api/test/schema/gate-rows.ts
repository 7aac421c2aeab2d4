import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { GateReader } from '../../src/modules/attendance/gate-reader.entity.ts';
import { StudentCard } from '../../src/modules/attendance/student-card.entity.ts';
import { Swipe, UnknownSwipe } from '../../src/modules/attendance/swipe.entity.ts';
import { newToken } from '../../src/modules/identity/sessions.ts';
import type { Child, World } from '../world.ts';

/** What the gate of the child's school has. */
export interface GateRows {
  readerId: string;
  token: string;
  /** Out of use: whoever may revoke readers is told so. */
  revokedReaderId: string;
  /** Of the child, and lost: whoever may keep cards is told so. */
  lostCardId: string;
  cardNumber: string;
  swipe: { id: string; occurredOn: string };
}

/** A reader, the child's cards, a swipe of the child, and one of a card that nobody has. */
export async function gateRows(world: World, em: EntityManager, child: Child): Promise<GateRows> {
  const at = world.clock.now();
  const { token, tokenHash } = newToken();
  const inUse = { school: child.schoolId, gate: '正門', createdAt: at, lastSeenAt: at, clockSkew: 0 };
  const reader = em.create(GateReader, { ...inUse, name: '正門讀卡機', tokenHash, revokedAt: null });
  const hash = newToken().tokenHash;
  const revoked = em.create(GateReader, { ...inUse, name: '舊讀卡機', tokenHash: hash, revokedAt: at });
  const card = { school: child.schoolId, student: child.id, issuedAt: at, endedAt: null };
  const lost = em.create(StudentCard, { ...card, cardNumber: 'LOST0001', lostAt: at });
  em.create(StudentCard, { ...card, cardNumber: 'CARD0001', lostAt: null });
  const times = { occurredAt: at, receivedAt: at };
  const swipe = em.create(Swipe, {
    ...times,
    id: newId(),
    occurredOn: '2026-11-23',
    reader,
    sequence: 900_001,
    student: child.id,
    direction: 'ARRIVAL',
    readerAt: at,
    gate: '正門',
    skewed: false,
  });
  em.create(UnknownSwipe, {
    ...times,
    school: child.schoolId,
    reader,
    sequence: 900_002,
    cardNumber: 'NOBODY01',
    direction: 'ARRIVAL',
  });
  await em.flush();
  return {
    readerId: reader.id,
    token,
    revokedReaderId: revoked.id,
    lostCardId: lost.id,
    cardNumber: 'CARD0001',
    swipe: { id: swipe.id, occurredOn: '2026-11-23' },
  };
}
