import { defineEntity, p } from '@mikro-orm/core';
import { RELATIONS, type Relation } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Student } from '../schools/student.entity.ts';
import { Account } from './account.entity.ts';

const GuardianshipSchema = defineEntity({
  name: 'Guardianship',
  tableName: 'guardianship',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    student: () => p.manyToOne(Student).ref(),
    relation: columns.text(20).$type<Relation>(),
    /** In the guardian's words when the relation is OTHER. */
    relationNote: columns.text(30).strictNullable(),
    startedAt: columns.instant(),
    endedAt: columns.instant().strictNullable(),
    /** Why the school ended it; null while it holds, and where nobody of a school did. */
    endReason: columns.text(200).nullable(),
  },
  uniques: [
    { name: 'guardianship_once_unique', properties: ['account', 'student'], where: 'ended_at is null' },
  ],
  indexes: [{ name: 'guardianship_student_index', properties: ['student'] }],
  checks: [oneOf('guardianship', 'relation', RELATIONS)],
  policies: rowScopes(
    'guardianship',
    `account_id = (select scope.account()) or (select scope.is_bureau())
      or student_id in (select scope.pupils() as pupils)`,
  ),
});

/** Why an adult may see a child's data: bound once, it survives promotion and transfer. */
export class Guardianship extends GuardianshipSchema.class {}
GuardianshipSchema.setClass(Guardianship);

const BureauMemberSchema = defineEntity({
  name: 'BureauMember',
  tableName: 'bureau_member',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref().unique(),
    title: columns.text(40),
    startedAt: columns.instant(),
    endedAt: columns.instant().strictNullable(),
  },
  policies: rowScopes('bureau_member', `(select scope.is_bureau()) or account_id = (select scope.account())`),
});

/** An administrator of the education bureau (教育局). */
export class BureauMember extends BureauMemberSchema.class {}
BureauMemberSchema.setClass(BureauMember);
