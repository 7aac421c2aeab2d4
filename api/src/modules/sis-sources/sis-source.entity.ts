import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { School } from '../schools/school.entity.ts';

/** Why a source could not be read: by the service (integrations/roster), or by a fault of ours. */
type SourceFailure =
  | 'UNREACHABLE'
  | 'REFUSED'
  | 'NOT_UNDERSTOOD'
  | 'TOO_LARGE'
  | 'FORBIDDEN_ADDRESS'
  | 'FAULT';

/** Hours between two visits that can be chosen. */
export const LEAST_HOURS = 1;
export const MOST_HOURS = 168;

const SisSourceSchema = defineEntity({
  name: 'SisSource',
  tableName: 'sis_source',
  properties: {
    id: columns.id(),
    /** The one school whose records it brings; null for the city's. */
    school: () => p.manyToOne(School).ref().strictNullable().deleteRule('cascade'),
    name: columns.text(60),
    baseUrl: columns.text(300),
    tokenUrl: columns.text(300),
    /** What the service calls us. */
    clientId: columns.text(120),
    /** Sealed; place: sis_source, client_secret, id. */
    clientSecretSealed: p.text(),
    everyHours: p.smallint(),
    /** Applied without anybody's confirmation, where nothing speaks against it. */
    autoApply: p.boolean(),
    enabled: p.boolean(),
    nextPullAt: columns.instant(),
    lastPulledAt: columns.instant().strictNullable(),
    /** Why it could not be read the last time. */
    failure: columns.text(20).$type<SourceFailure>().strictNullable(),
    failures: p.integer().default(0),
    createdAt: columns.instant(),
    version: p.integer().default(1),
  },
  indexes: [
    { name: 'sis_source_school_index', properties: ['school'] },
    { name: 'sis_source_due_index', properties: ['nextPullAt'], where: 'enabled' },
  ],
  checks: [
    {
      name: 'sis_source_hours_check',
      expression: `every_hours >= ${LEAST_HOURS} and every_hours <= ${MOST_HOURS}`,
    },
  ],
  policies: rowScopes(
    'sis_source',
    `(select scope.is_bureau()) or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))`,
  ),
});

/** A service of another system that is read by itself, again and again (OneRoster over REST). */
export class SisSource extends SisSourceSchema.class {
  /** Sets when it is visited next: by its rhythm, sooner where it could not be read. */
  visited(at: Date, failure: SourceFailure | null): void {
    const hours = failure ? Math.min(this.everyHours, 2 ** Math.min(this.failures, 6)) : this.everyHours;
    this.nextPullAt = new Date(at.getTime() + hours * 3_600_000);
    this.lastPulledAt = at;
    this.failure = failure;
    this.failures = failure ? this.failures + 1 : 0;
  }
}
SisSourceSchema.setClass(SisSource);
