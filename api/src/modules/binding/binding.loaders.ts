import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import type { NumberedPageArgs } from '../../graphql/connection.ts';
import { type OwnedPages, ownedPages } from '../../graphql/owned-pages.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { School } from '../schools/school.entity.ts';
import type { BindingApplication } from './binding-application.entity.ts';
import { applicationsOfBindings, applicationsOfStudents } from './student-bindings.queries.ts';

/** How many forms of a school were signed under a version. */
export interface ConsentAgreement {
  school: School;
  applications: number;
  approved: number;
}

export interface BindingLoaders {
  /** By version of the statement: two statements for all of them. */
  consentAgreements: DataLoader<string, ConsentAgreement[]>;
  /** A page of a pupil’s applications. */
  applicationsOfStudent: OwnedPages<NumberedPageArgs, BindingApplication>;
  /** The application that a binding came from; null without one. */
  applicationOfBinding: DataLoader<Guardianship, BindingApplication | null, string>;
}

const MOST_SCHOOLS = 1000;

export function bindingLoaders(em: EntityManager): BindingLoaders {
  return {
    applicationsOfStudent: ownedPages((ids, args) => applicationsOfStudents(em, ids, args)),
    applicationOfBinding: new DataLoader((bindings) => applicationsOfBindings(em, bindings), {
      cacheKeyFn: ({ id }) => id,
    }),
    consentAgreements: new DataLoader(async (versions) => {
      // Applications are their schools' to read; how many there are is the bureau's to know.
      const rows = await systemScope(em).execute<
        { version: string; schoolId: string; applications: number; approved: number }[]
      >(AGREEMENTS, [`{${versions.map((version) => JSON.stringify(version)).join(',')}}`]);
      const schools = await em.find(School, { id: { $in: rows.map(({ schoolId }) => schoolId) } });
      const byId = new Map(schools.map((school) => [school.id, school]));
      const byVersion = Map.groupBy(rows, ({ version }) => version);
      return versions.map((version) =>
        (byVersion.get(version) ?? [])
          .slice(0, MOST_SCHOOLS)
          .flatMap(({ schoolId, applications, approved }) => {
            const school = byId.get(schoolId);
            return school ? [{ school, applications, approved }] : [];
          }),
      );
    }),
  };
}

const AGREEMENTS = /* sql */ `
select consent_version as version, school_id as "schoolId", count(*)::int as applications,
  (count(*) filter (where status = 'APPROVED'))::int as approved
from binding_application where consent_version = any(?::text[])
group by 1, 2 order by 1, 3 desc, 2`;
