import { randomBytes, randomUUID } from 'node:crypto';
import { encodeVerificationCode, maskNationalId } from '@qinshi/domain';
import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { BindingApplication } from '../../src/modules/binding/binding-application.entity.ts';
import { guardianNumberPlace } from '../../src/modules/binding/guardian-number.ts';
import type { Child, World } from '../world.ts';

/** Who applies for a child, and how far that has come. */
export interface Applying {
  child: Pick<Child, 'id' | 'schoolId' | 'name'>;
  /** Proven contact, and e-mail address of the guardian. */
  email: string;
  phone?: string;
  guardianName?: string;
  nationalId?: string;
  /** Account of the guardian who was approved; waiting without it. */
  approvedFor?: string;
}

/** Puts an application into the unit of work, as the wizard would have left it; the signature file is not drawn. */
export function applicationRow(world: World, em: EntityManager, applying: Applying): BindingApplication {
  const { child, email, approvedFor } = applying;
  const { sealer } = world.app.deps;
  const id = newId();
  const at = world.clock.now();
  const nationalId = applying.nationalId ?? world.nationalId();
  return em.create(BindingApplication, {
    id,
    student: child.id,
    status: approvedFor ? 'APPROVED' : 'SUBMITTED',
    relation: 'MOTHER',
    relationNote: null,
    school: child.schoolId,
    schoolName: '市立測試國小',
    className: '五年一班',
    studentName: child.name,
    guardianNationalIdSealed: sealer.seal(nationalId, guardianNumberPlace(id)),
    guardianNationalIdIndex: sealer.nationalIdIndex(nationalId),
    guardianMaskedNationalId: maskNationalId(nationalId),
    guardianName: applying.guardianName ?? '林美玉',
    guardianEmail: email,
    guardianPhone: applying.phone ?? '0912345678',
    guardianAccount: approvedFor ?? null,
    locale: 'zh-TW',
    consentVersion: '2026-11',
    contactChannel: 'EMAIL',
    contactAddress: email,
    confirmationId: randomUUID(),
    signatureKey: `signature-of-${id}`,
    agreementHash: sealer.keyedHash('agreement', id),
    verificationCode: encodeVerificationCode(randomBytes(10)),
    sourceAddress: '127.0.0.1',
    submittedAt: at,
    registryCheck: null,
    decidedAt: approvedFor ? at : null,
    decidedBy: null,
    rejectionReason: null,
    cancelledAt: null,
    clearedAt: null,
  });
}
