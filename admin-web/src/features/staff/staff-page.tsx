import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StaffPage_StaffFragment, StaffSortField } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { InnerLink } from '../../lists/links.tsx';
import { listVariables } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { usePageTitle } from '../../shell/page-title.ts';

const StaffPage_staff = graphql(`
  fragment StaffPage_staff on Staff {
    id
    name
    title
    office
    inPostSince
    homeroomClasses {
      id
      name
    }
  }
`);

const StaffPage_query = graphql(`
  query StaffPage($schoolId: ID!, $first: Int!, $page: Int!, $search: String, $sort: StaffSort!) {
    school(id: $schoolId) {
      id
      name
    }
    staff(school: $schoolId, first: $first, page: $page, search: $search, sort: $sort) {
      totalCount
      nodes {
        ...StaffPage_staff
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/staff');
const DEFAULT_SORT = { field: 'NAME', direction: 'ASC' } as const;

/** A school's staff in post. */
export function StaffPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const search = route.useSearch();
  const columns = useColumns();
  const { data, previousData, loading, error, refetch } = useQuery(StaffPage_query, {
    variables: { schoolId, ...listVariables(search, DEFAULT_SORT) },
  });
  const shown = data ?? previousData;
  usePageTitle(shown?.school ? `${t('staff.title')} ${shown.school.name}` : undefined);

  return (
    <ListView
      caption={t('staff.title')}
      columns={columns}
      search={search}
      defaultSort={DEFAULT_SORT}
      searchLabel={t('staff.search')}
      filtered={Boolean(search.q)}
      connection={
        shown && {
          totalCount: shown.staff.totalCount,
          nodes: shown.staff.nodes.map((node) => readFragment(StaffPage_staff, node)),
        }
      }
      loading={loading}
      error={error}
      onRetry={() => void refetch()}
      empty={{ title: t('staff.empty'), text: t('staff.emptyText') }}
    />
  );
}

function useColumns(): Column<StaffPage_StaffFragment, StaffSortField>[] {
  const { t } = useTranslation();
  const none = t('list.none');
  return [
    {
      key: 'name',
      header: t('staff.name'),
      sort: 'NAME',
      lead: true,
      cell: (person) => <span className={listClasses.strong}>{person.name}</span>,
    },
    {
      key: 'post',
      header: t('staff.post'),
      sort: 'TITLE',
      // Leading a class is no post of an office, but it is what the person is called.
      cell: (person) =>
        person.title ?? (person.homeroomClasses.length > 0 ? t('staff.homeroomTeacher') : none),
    },
    { key: 'office', header: t('staff.office'), cell: (person) => person.office ?? none },
    {
      key: 'since',
      header: t('staff.since'),
      sort: 'IN_POST_SINCE',
      cell: (person) => <time dateTime={person.inPostSince}>{shortDate(person.inPostSince)}</time>,
    },
    {
      key: 'homeroom',
      header: t('staff.homeroom'),
      cell: ({ homeroomClasses }) =>
        homeroomClasses.length === 0 ? (
          none
        ) : (
          <span className={listClasses.linkList}>
            {homeroomClasses.map((classGroup) => (
              <InnerLink key={classGroup.id} to="/classes/$classId" params={{ classId: classGroup.id }}>
                {classGroup.name}
              </InnerLink>
            ))}
          </span>
        ),
    },
  ];
}
