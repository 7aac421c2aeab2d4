import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { RowMenu } from '../../accounts/row-menu.tsx';
import type { StaffPage_StaffFragment, StaffSortField } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { InnerLink, RowLink } from '../../lists/links.tsx';
import { exportParams, listVariables } from '../../lists/list-search.ts';
import { ListView } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { shortDate } from '../../shell/formats.ts';
import { managesRecords } from '../../shell/guards.ts';
import { AddButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { EndStaff } from './end-staff.tsx';
import { RecordStaff } from './record-staff.tsx';

const StaffPage_staff = graphql(`
  fragment StaffPage_staff on Staff {
    id
    name
    title
    office
    inPostSince
    accountState
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

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/staff');
const DEFAULT_SORT = { field: 'NAME', direction: 'ASC' } as const;

/** What is open over the list, and about whom. */
type Deed =
  | { readonly kind: 'record' }
  | { readonly kind: 'end' | 'reissue'; readonly person: StaffPage_StaffFragment };

/** A school's staff in post: who can sign in, who comes and who leaves. */
export function StaffPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const search = route.useSearch();
  const [deed, setDeed] = useState<Deed>();
  const isManager = managesRecords(viewer);
  const columns = useColumns(isManager ? setDeed : undefined);
  const { data, previousData, loading, error, refetch } = useQuery(StaffPage_query, {
    variables: { schoolId, ...listVariables(search, DEFAULT_SORT) },
  });
  const shown = data ?? previousData;
  usePageTitle(shown?.school ? `${t('staff.title')} ${shown.school.name}` : undefined);
  const reread = () => void refetch();

  return (
    <>
      <ListView
        caption={t('staff.title')}
        columns={columns}
        exported={{ list: 'staff', params: { school: schoolId, ...exportParams(search, DEFAULT_SORT) } }}
        search={search}
        defaultSort={DEFAULT_SORT}
        searchLabel={t('staff.search')}
        filtered={Boolean(search.q)}
        action={
          isManager ? (
            <AddButton label={t('staff.record.title')} onClick={() => setDeed({ kind: 'record' })} />
          ) : null
        }
        connection={
          shown && {
            totalCount: shown.staff.totalCount,
            nodes: shown.staff.nodes.map((node) => readFragment(StaffPage_staff, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={reread}
        empty={{ title: t('staff.empty'), text: t('staff.emptyText') }}
      />
      <DeedDialog schoolId={schoolId} deed={deed} onClose={() => setDeed(undefined)} onDone={reread} />
    </>
  );
}

interface DeedDialogProps {
  readonly schoolId: string;
  readonly deed: Deed | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function DeedDialog({ schoolId, deed, onClose, onDone }: DeedDialogProps) {
  switch (deed?.kind) {
    case 'record':
      return <RecordStaff schoolId={schoolId} onClose={onClose} onRecorded={onDone} />;
    case 'end':
      return <EndStaff person={deed.person} onClose={onClose} onEnded={onDone} />;
    case 'reissue': {
      const { id, name } = deed.person;
      return <ReissueAccess of={{ staffId: id }} name={name} onClose={onClose} onIssued={onDone} />;
    }
    default:
      return null;
  }
}

function useColumns(
  onDeed: ((deed: Deed) => void) | undefined,
): Column<StaffPage_StaffFragment, StaffSortField>[] {
  const { t } = useTranslation();
  const none = t('list.none');
  return [
    {
      key: 'name',
      header: t('staff.name'),
      sort: 'NAME',
      lead: true,
      cell: (person) => (
        <RowLink to="/staff/$staffId" params={{ staffId: person.id }}>
          {person.name}
        </RowLink>
      ),
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
    {
      key: 'account',
      header: t('account.column'),
      cell: (person) => <AccountState state={person.accountState} />,
    },
    ...(onDeed
      ? [
          {
            key: 'actions',
            header: t('account.actions'),
            tools: true,
            cell: (person: StaffPage_StaffFragment) => (
              <RowMenu
                name={person.name}
                actions={[
                  {
                    key: 'reissue',
                    label: t('account.reissue.action'),
                    onSelect: () => onDeed({ kind: 'reissue', person }),
                  },
                  {
                    key: 'end',
                    label: t('staff.end.action'),
                    danger: true,
                    onSelect: () => onDeed({ kind: 'end', person }),
                  },
                ]}
              />
            ),
          },
        ]
      : []),
  ];
}
