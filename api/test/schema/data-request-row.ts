import { randomBytes } from 'node:crypto';
import { dataRequestDueAt } from '@qinshi/domain';
import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { ATTACHED_TO, DataRequest } from '../../src/modules/data-rights/data-request.entity.ts';
import { Upload } from '../../src/modules/files/upload.entity.ts';
import type { Child, Person } from '../world.ts';

/** A waiting request of a parent about a child with a file, without the page that makes one. */
export function dataRequestRow(
  em: EntityManager,
  {
    parent,
    child,
    at,
  }: {
    parent: Pick<Person, 'accountId' | 'name'>;
    child: Pick<Child, 'id' | 'name' | 'schoolId'>;
    at: Date;
  },
): DataRequest {
  const id = newId(at.getTime());
  em.create(Upload, {
    owner: parent.accountId,
    name: '戶口名簿.pdf',
    contentType: 'application/pdf',
    size: 1,
    sha256: '0'.repeat(64),
    key: randomBytes(16).toString('hex'),
    createdAt: at,
    attachedType: ATTACHED_TO,
    attachedId: id,
  });
  return em.create(DataRequest, {
    id,
    kind: 'CORRECT',
    status: 'SUBMITTED',
    requester: parent.accountId,
    requesterName: parent.name,
    student: child.id,
    subjectName: child.name,
    school: child.schoolId,
    text: '姓名有誤',
    locale: 'zh-TW',
    submittedAt: at,
    dueAt: dataRequestDueAt(at),
    extendedAt: null,
    extensionReason: null,
    answer: null,
    kept: ['SCHOOL_RECORD'],
    decidedAt: null,
    decidedByName: null,
  });
}
