import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Staff } from './staff.entity.ts';

const DeputySchema = defineEntity({
  name: 'Deputy',
  tableName: 'deputy',
  properties: {
    id: columns.id(),
    absent: () => p.manyToOne(Staff).ref(),
    deputy: () => p.manyToOne(Staff).ref(),
    startsOn: columns.day(),
    endsOn: columns.day(),
  },
  indexes: [
    { name: 'deputy_absent_index', properties: ['absent', 'endsOn'] },
    { name: 'deputy_deputy_index', properties: ['deputy', 'endsOn'] },
  ],
  checks: [
    endsAfterStart('deputy'),
    { name: 'deputy_is_somebody_else', expression: 'absent_id <> deputy_id' },
  ],
  policies: rowScopes(
    'deputy',
    `(select scope.is_bureau()) or absent_id in (select scope.colleagues() as colleagues)`,
  ),
});

/** Who stands in (代理) for a colleague who is away, from the first day to the last. */
export class Deputy extends DeputySchema.class {}
DeputySchema.setClass(Deputy);
