import { AUDIT_ACTIONS, type AuditAction, parseDate } from '@qinshi/domain';
import { type ListSearch, opaqueId, readListSearch } from '../../lists/list-search.ts';

export interface AuditSearch extends ListSearch<never> {
  action?: AuditAction | undefined;
  /** Kind of what it was done to. */
  about?: string | undefined;
  /** First and last day, ISO. */
  from?: string | undefined;
  to?: string | undefined;
  /** Id of the school, for the bureau. */
  school?: string | undefined;
}

/** State of the audit log's page, as its address keeps it. */
export function readAuditSearch(raw: Readonly<Record<string, unknown>>): AuditSearch {
  return {
    ...readListSearch(raw, []),
    action: AUDIT_ACTIONS.find((action) => action === raw.action),
    about: typeof raw.about === 'string' && /^[a-zA-Z]{1,40}$/.test(raw.about) ? raw.about : undefined,
    from: day(raw.from),
    to: day(raw.to),
    school: opaqueId(raw.school),
  };
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' ? (parseDate(value) ?? undefined) : undefined;
}
