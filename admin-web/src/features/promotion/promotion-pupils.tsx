import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { StatePill, type Tone } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowMenu } from '../../accounts/row-menu.tsx';
import type { PromotionOutcome, PromotionPupils_PupilFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { ChoosePromotion } from './choose-promotion.tsx';
import type { PromotionOfSchool } from './promotion-page.tsx';
import { OUTCOMES } from './promotion-search.ts';

const PromotionPupils_pupil = graphql(`
  fragment PromotionPupils_pupil on PromotionPupil {
    studentId
    name
    studentNumber
    outcome
    fromClassName
    toClassName
    seatNumber
    isChosen
  }
`);

const PromotionPupils_query = graphql(`
  query PromotionPupils(
    $schoolId: ID!
    $outcome: PromotionOutcome
    $className: String
    $first: Int!
    $page: Int!
    $search: String
  ) {
    promotionPupils(
      school: $schoolId
      outcome: $outcome
      className: $className
      first: $first
      page: $page
      search: $search
    ) {
      totalCount
      nodes {
        ...PromotionPupils_pupil
      }
    }
  }
`);

export type PupilRow = PromotionPupils_PupilFragment & { readonly id: string };
const TONES: Record<PromotionOutcome, Tone> = {
  PROMOTED: 'ok',
  REPEATING: 'wait',
  GRADUATED: 'live',
  LEFT: 'quiet',
};

const route = getRouteApi('/_staff/schools/$schoolId/promotion');

interface PromotionPupilsProps {
  readonly schoolId: string;
  readonly promotion: PromotionOfSchool;
  readonly onSaved: () => void;
}

/** What becomes of each pupil; while nothing is carried out, one may be chosen for. */
export function PromotionPupils({ schoolId, promotion, onSaved }: PromotionPupilsProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const change = useListNavigation();
  const [open, setOpen] = useState<PupilRow>();
  const { data, previousData, loading, error, refetch } = useQuery(PromotionPupils_query, {
    variables: {
      schoolId,
      outcome: search.outcome ?? null,
      className: search.room ?? null,
      first: PAGE_SIZE,
      page: search.page ?? 1,
      search: search.q ?? null,
    },
  });
  const shown = (data ?? previousData)?.promotionPupils;
  const columns = useColumns(promotion.state === 'APPLIED' ? undefined : setOpen);
  const rooms = promotion.classes.map(({ name }) => name);
  return (
    <>
      <ListView
        caption={t('promotion.pupils.title')}
        columns={columns}
        search={search}
        searchLabel={t('students.search')}
        filtered={Boolean(search.q || search.outcome || search.room)}
        filters={
          <>
            <NativeSelect
              className={listClasses.filter}
              aria-label={t('promotion.pupils.outcome')}
              value={search.outcome ?? ''}
              data={[
                { value: '', label: t('promotion.pupils.anyOutcome') },
                ...OUTCOMES.map((value) => ({ value, label: t(`promotion.outcomes.${value}`) })),
              ]}
              onChange={(event) => change({ outcome: event.currentTarget.value || undefined })}
            />
            <NativeSelect
              className={listClasses.filter}
              aria-label={t('promotion.pupils.to')}
              value={search.room ?? ''}
              data={[{ value: '', label: t('students.anyClass') }, ...rooms]}
              onChange={(event) => change({ room: event.currentTarget.value || undefined })}
            />
          </>
        }
        connection={
          shown && {
            totalCount: shown.totalCount,
            nodes: shown.nodes.map((node) => {
              const pupil = readFragment(PromotionPupils_pupil, node);
              return { ...pupil, id: pupil.studentId };
            }),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('promotion.pupils.empty'), text: t('promotion.pupils.emptyText') }}
      />
      {open ? (
        <ChoosePromotion
          schoolId={schoolId}
          schoolYear={promotion.schoolYear}
          pupil={open}
          onClose={() => setOpen(undefined)}
          onSaved={() => {
            onSaved();
            void refetch();
          }}
        />
      ) : null}
    </>
  );
}

function useColumns(onChoose: ((pupil: PupilRow) => void) | undefined): Column<PupilRow, never>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('students.number'), cell: ({ studentNumber }) => studentNumber },
    {
      key: 'name',
      header: t('students.name'),
      lead: true,
      cell: ({ studentId, name }) => (
        <RowLink to="/students/$studentId" params={{ studentId }}>
          {name}
        </RowLink>
      ),
    },
    {
      key: 'from',
      header: t('promotion.pupils.from'),
      cell: ({ fromClassName }) => fromClassName ?? t('students.noClass'),
    },
    {
      key: 'outcome',
      header: t('promotion.pupils.outcome'),
      cell: ({ outcome, isChosen }) => (
        <>
          <StatePill tone={TONES[outcome]}>{t(`promotion.outcomes.${outcome}`)}</StatePill>
          {isChosen ? ` ${t('promotion.pupils.chosen')}` : null}
        </>
      ),
    },
    {
      key: 'to',
      header: t('promotion.pupils.to'),
      cell: ({ toClassName, outcome }) =>
        toClassName ??
        (outcome === 'PROMOTED' || outcome === 'REPEATING' ? t('students.noClass') : t('list.none')),
    },
    { key: 'seat', header: t('students.seat'), cell: ({ seatNumber }) => seatNumber ?? t('list.none') },
    {
      key: 'tools',
      header: t('calendar.tools'),
      tools: true,
      cell: (pupil) =>
        onChoose ? (
          <RowMenu
            name={pupil.name}
            actions={[
              { key: 'choose', label: t('promotion.choose.action'), onSelect: () => onChoose(pupil) },
            ]}
          />
        ) : null,
    },
  ];
}
