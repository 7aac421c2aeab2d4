import { schoolYearOf, toTaipeiDate } from '@qinshi/domain';
import type { PlanScope } from './plan-work.ts';
import type { SisImport } from './sis-import.entity.ts';

/** What statements about an import need to know. */
export function scopeOf(sisImport: SisImport, at: Date): PlanScope {
  const today = toTaipeiDate(at);
  return {
    import: sisImport.id,
    source: sisImport.source,
    school: sisImport.school?.id ?? null,
    content: sisImport.content,
    complete: sisImport.complete,
    today,
    schoolYear: schoolYearOf(today),
    at,
  };
}
