import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart, oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { School } from './school.entity.ts';

const OfficeSchema = defineEntity({
  name: 'Office',
  tableName: 'office',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    code: columns.text(16),
    name: columns.text(40),
  },
  uniques: [{ name: 'office_school_code_unique', properties: ['school', 'code'] }],
});

/** An office (處室) of a school. */
export class Office extends OfficeSchema.class {}
OfficeSchema.setClass(Office);

const StaffSchema = defineEntity({
  name: 'Staff',
  tableName: 'staff',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    account: () => p.manyToOne(Account).ref(),
    name: columns.text(50),
    startsOn: columns.day(),
    /** Last day in post (在職); null while in post. */
    endsOn: columns.day().strictNullable(),
    modifiedAt: columns.touched(),
  },
  uniques: [
    { name: 'staff_in_post_once_unique', properties: ['school', 'account'], where: 'ends_on is null' },
  ],
  indexes: [
    { name: 'staff_account_index', properties: ['account'] },
    { name: 'staff_school_index', properties: ['school'] },
  ],
  checks: [endsAfterStart('staff')],
  policies: rowScopes(
    'staff',
    `(select scope.is_bureau()) or account_id = (select scope.account())
      or ((select scope.is_school()) and school_id = (select scope.school()))
      or id in (select scope.own_teachers() as own_teachers)`,
  ),
});

/** A person who works, or worked, at a school. */
export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);

/** What a post lets its holder do; titles are words, these are powers. */
export const POST_POWERS = ['SUBJECT_TEACHER', 'OFFICE', 'SCHOOL_ADMIN'] as const;
export type PostPower = (typeof POST_POWERS)[number];

const StaffPostSchema = defineEntity({
  name: 'StaffPost',
  tableName: 'staff_post',
  properties: {
    id: columns.id(),
    staff: () => p.manyToOne(Staff).ref(),
    office: () => p.manyToOne(Office).ref().strictNullable().deleteRule('no action'),
    title: columns.text(40),
    power: columns.text(20).$type<PostPower>(),
    startsOn: columns.day(),
    endsOn: columns.day().strictNullable(),
    modifiedAt: columns.touched(),
  },
  indexes: [{ name: 'staff_post_staff_index', properties: ['staff'] }],
  checks: [oneOf('staff_post', 'power', POST_POWERS), endsAfterStart('staff_post')],
  policies: rowScopes(
    'staff_post',
    `(select scope.is_bureau())
      or staff_id in (select scope.colleagues() as colleagues)
      or staff_id in (select scope.own_teachers() as own_teachers)`,
  ),
});

/** A post (職稱) that a member of staff holds for a time. */
export class StaffPost extends StaffPostSchema.class {}
StaffPostSchema.setClass(StaffPost);
