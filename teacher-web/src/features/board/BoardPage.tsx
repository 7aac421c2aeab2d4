import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, LiveBadge, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconMoodSmile, IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { showLongDay } from '../../shell/dates.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { Attention } from './Attention.tsx';
import classes from './board.module.css';
import { Figures } from './Figures.tsx';
import { bySeat } from './morning.ts';
import { PupilDialog } from './PupilDialog.tsx';
import { PupilTile } from './PupilTile.tsx';
import { PUPIL_DAY } from './pupil-day.ts';

const BOARD = graphql(`
  query BoardPage_query($id: ID!) {
    classGroup(id: $id) {
      id
      name
      homeroomTeachers {
        id
        name
      }
      board {
        date
        schoolDay {
          date
          kind
          name
          endsAt
        }
        students {
          student {
            id
            familyReach
          }
          ...PupilDay_row
        }
      }
    }
  }
`);

const CHANGED = graphql(`
  subscription BoardPage_changed($id: ID!) {
    studentDayChanged(classGroup: $id) {
      ...PupilDay_row
    }
  }
`);

interface BoardPageProps {
  readonly viewer: SessionViewer;
  /** The class that the address names. */
  readonly classId: string | undefined;
}

/** The morning of a class: whoever is missing without a word first, then everybody by seat, as it happens. */
export function BoardPage({ viewer, classId }: BoardPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const liveState = useLiveConnection();
  const choices = useClassChoices(viewer);
  const id = (choices.classes.find((choice) => choice.id === classId) ?? choices.classes[0])?.id ?? null;
  const { data, loading, error, refetch } = useQuery(
    BOARD,
    id ? { variables: { id }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const group = data?.classGroup;

  useSubscription(CHANGED, {
    variables: { id: id ?? '' },
    skip: !id,
    // The event itself goes into the cache, from which the tiles read.
    onData: ({ data: { data: event } }) => {
      const row = readFragment(PUPIL_DAY, event?.studentDayChanged);
      if (!row) return;
      setFresh((before) => new Set(before).add(row.student.id));
      // The board of yesterday, left open overnight.
      if (group && row.day.date !== group.board.date) refetch().catch(() => undefined);
    },
  });

  const tools = (
    <div className={`${classes.tools} qs-no-print`}>
      <LiveBadge
        state={liveState}
        labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
      />
      <ClassSelect
        choices={choices.classes}
        value={id}
        onChange={(next) => void navigate({ to: '/board', search: { class: next } })}
      />
      <Button
        variant="light"
        leftSection={<IconPrinter size={20} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('classes.print')}
      </Button>
    </div>
  );

  if (!group || !id) {
    const failure = error ?? choices.error;
    return (
      <div className={classes.page}>
        <PageTitle title={t('board.title')} />
        <PageHeader title={t('board.title')} actions={id ? tools : undefined} />
        {failure ? (
          <ErrorState
            title={t('states.failed')}
            text={errorMessage(failure, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => (error ? void refetch() : choices.retry())}
          />
        ) : loading || choices.loading ? (
          <LoadingCards label={t('states.loading')} />
        ) : (
          <EmptyState
            icon={<IconUsersGroup size={32} stroke={1.6} aria-hidden />}
            title={t('classes.none')}
            text={t('classes.noneText')}
          />
        )}
      </div>
    );
  }

  const { board } = group;
  const rows = bySeat(readFragment(PUPIL_DAY, board.students));
  const unbound = new Set(
    board.students.flatMap(({ student }) => (student.familyReach === 'NO_GUARDIAN' ? [student.id] : [])),
  );
  const missing = rows.filter(({ day }) => day.unexplained);
  const teachers = group.homeroomTeachers.map(({ name }) => name).join(t('classes.separator'));
  return (
    <div className={classes.page}>
      <PageTitle title={`${t('board.title')} ${group.name}`} />
      <PageHeader
        title={`${group.name}・${showLongDay(board.date, locale)}`}
        subtitle={[t('board.teachers', { teachers }), board.schoolDay.name].filter(Boolean).join('　')}
        actions={tools}
      />
      {board.schoolDay.kind === 'NO_SCHOOL' ? (
        <EmptyState
          icon={<IconMoodSmile size={32} stroke={1.6} aria-hidden />}
          title={t('board.noSchool')}
          text={board.schoolDay.name ?? t('board.noSchoolText')}
        />
      ) : rows.length === 0 ? (
        <EmptyState title={t('classes.empty')} text={t('classes.emptyText')} />
      ) : (
        <>
          <Figures days={rows.map(({ day }) => day)} />
          <Attention rows={missing} classId={id} unbound={unbound} />
          <ul className={classes.tiles} aria-label={t('board.tiles')}>
            {rows.map((row) => (
              <PupilTile
                key={row.student.id}
                row={row}
                isFresh={fresh.has(row.student.id)}
                onOpen={() => setOpenId(row.student.id)}
              />
            ))}
          </ul>
        </>
      )}
      <PupilDialog
        row={rows.find(({ student }) => student.id === openId) ?? null}
        classId={id}
        isBound={openId === null || !unbound.has(openId)}
        onClose={() => setOpenId(null)}
      />
    </div>
  );
}
