import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { type OwnedPages, ownedPages } from '../../graphql/owned-pages.ts';
import type { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { StudentAuditArgs } from './oversight.inputs.ts';
import { entriesOfStudents } from './oversight.queries.ts';

/** Names in the log are read with the system's eyes: who may read a line may read whom and what it is about. */
export interface OversightLoaders {
  /** Name of an account; null when there is none any more. */
  accountName: DataLoader<string, string | null>;
  /** What a subject is called, by `type id`; null for what has no name. */
  subjectLabel: DataLoader<string, string | null>;
  /** A page of what the log has about a pupil. */
  auditOfStudent: OwnedPages<StudentAuditArgs, AuditEntry>;
}

/** How things are called in the log: names only, never numbers of identity. */
const LABELS: Record<string, string> = {
  account: 'select id, name as label from account',
  session: 'select session.id, name as label from session join account on account.id = account_id',
  student: 'select id, name as label from student',
  promotion: 'select promotion.id, school.name as label from promotion join school on school.id = school_id',
  transfer: 'select id, student_name as label from transfer',
  staff: 'select id, name as label from staff',
  school: 'select id, name as label from school',
  classGroup: 'select id, name as label from class_group',
  calendarDay: 'select id, name as label from calendar_day',
  bindingApplication: 'select id, student_name as label from binding_application',
  dataRequest: 'select id, subject_name as label from data_request',
  bureauMember:
    'select bureau_member.id, name as label from bureau_member join account on account.id = account_id',
  // Not the label of the outside account, which may be an address.
  outsideIdentity: `select outside_identity.id, name as label
    from outside_identity join identity_provider on identity_provider.id = provider_id`,
  identityProvider: 'select id, name as label from identity_provider',
  oidcClient: 'select id, name as label from oidc_client',
};

/** The kinds of subjects that have names. */
export const LABELLED = Object.keys(LABELS);

export function oversightLoaders(em: EntityManager): OversightLoaders {
  const labels = async (type: string, ids: readonly string[]) => {
    const from = LABELS[type];
    if (!from) return [];
    return systemScope(em).execute<{ id: string; label: string }[]>(
      `select id, label from (${from}) named where id = any(?::uuid[])`,
      [`{${ids.join(',')}}`],
    );
  };
  return {
    auditOfStudent: ownedPages((ids, args) => entriesOfStudents(em, ids, args)),
    accountName: new DataLoader(async (ids) => {
      const names = new Map((await labels('account', ids)).map(({ id, label }) => [id, label]));
      return ids.map((id) => names.get(id) ?? null);
    }),
    subjectLabel: new DataLoader(async (keys) => {
      const subjects = keys.map((key) => key.split(' '));
      const byType = Map.groupBy(subjects, ([type = '']) => type);
      const found = new Map<string, string>();
      for (const [type, group] of byType) {
        const ids = group.map(([, id = '']) => id);
        for (const { id, label } of await labels(type, ids)) found.set(`${type} ${id}`, label);
      }
      return keys.map((key) => found.get(key) ?? null);
    }),
  };
}
