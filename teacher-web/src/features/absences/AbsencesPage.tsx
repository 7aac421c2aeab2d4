import { skipToken, useQuery, useSubscription } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ABSENCE_KINDS, absenceKindWord } from '@qinshi/domain';
import { EmptyState, ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconCalendarOff, IconPlus, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { ExportMenu } from '../../shell/ExportMenu.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { TermSelect } from '../../shell/TermSelect.tsx';
import { AbsencesImportDialog } from './AbsencesImportDialog.tsx';
import { AbsencesOfPupil } from './AbsencesOfPupil.tsx';
import classes from './absences.module.css';
import { RecordAbsenceDialog } from './RecordAbsenceDialog.tsx';

const ABSENCES = graphql(`
  query AbsencesPage_query($class: ID!, $term: ID, $kinds: [AbsenceKind!]) {
    terms {
      id
      schoolYear
      semester
    }
    classGroup(id: $class) {
      id
      name
      students {
        id
        absences(term: $term, kinds: $kinds) {
          id
        }
        ...AbsencesOfPupil_student
      }
    }
  }
`);

const CHANGED = graphql(`
  subscription AbsencesPage_changed($class: ID) {
    studentDayChanged(classGroup: $class) {
      student {
        id
      }
    }
  }
`);

/** What is recorded of a class’s absences, pupil by pupil; imported from a table, taken away as one. */
export function AbsencesPage({ viewer }: { readonly viewer: SessionViewer }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classes: choices } = useClassChoices(viewer);
  const [chosen, setChosen] = useState<string | null>(null);
  const [term, setTerm] = useState('');
  const [kind, setKind] = useState('');
  const [isImporting, setImporting] = useState(false);
  const [isRecording, setRecording] = useState(false);
  const group = choices.find(({ id }) => id === chosen) ?? choices[0];
  const kinds = ABSENCE_KINDS.filter((each) => each === kind);
  const conditions = { term: term || null, kinds: kinds.length > 0 ? kinds : null };
  const { data, previousData, loading, error, refetch } = useQuery(
    ABSENCES,
    group ? { variables: { class: group.id, ...conditions }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  useSubscription(CHANGED, {
    variables: { class: group?.id },
    skip: !group,
    onData: () => refetch().catch(() => undefined),
  });
  const terms = (data ?? previousData)?.terms ?? [];
  const pupils = data?.classGroup?.students;
  const absent = pupils?.filter(({ absences }) => absences.length > 0) ?? [];
  const isFiltered = term !== '' || kind !== '';

  return (
    <div className={classes.page}>
      <PageTitle title={t('absences.title')} />
      <PageHeader
        title={t('absences.title')}
        subtitle={t('absences.lead')}
        actions={
          <>
            {group ? (
              <ExportMenu
                exported={{
                  list: 'absences',
                  params: { classGroup: group.id, term: term || null, kinds: kinds[0] },
                }}
              />
            ) : null}
            <Button
              className="qs-no-print"
              variant="default"
              leftSection={<IconUpload size={20} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              {t('import.open')}
            </Button>
            <Button
              className="qs-no-print"
              leftSection={<IconPlus size={20} aria-hidden />}
              disabled={!group}
              onClick={() => setRecording(true)}
            >
              {t('absences.record')}
            </Button>
          </>
        }
      />
      <div className={`${classes.tools} qs-no-print`}>
        <ClassSelect
          label={t('absences.class')}
          choices={choices}
          value={group?.id ?? null}
          onChange={setChosen}
        />
        <TermSelect terms={terms} value={term} onChange={setTerm} />
        <NativeSelect
          label={t('absences.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value)}
          data={[
            { value: '', label: t('absences.allKinds') },
            ...ABSENCE_KINDS.map((value) => ({ value, label: absenceKindWord(value, locale) })),
          ]}
        />
      </div>
      {!pupils ? (
        loading || !group ? (
          <LoadingCards label={t('states.loading')} />
        ) : (
          <ErrorState
            title={t('states.failed')}
            text={errorMessage(error, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => void refetch()}
          />
        )
      ) : absent.length === 0 ? (
        <EmptyState
          icon={<IconCalendarOff size={32} stroke={1.6} aria-hidden />}
          title={t(isFiltered ? 'absences.nothingTitle' : 'absences.emptyTitle')}
          text={t(isFiltered ? 'absences.nothingText' : 'absences.emptyText')}
        />
      ) : (
        <section className={classes.sheet} aria-label={t('absences.list')}>
          <p className={classes.note}>
            {t('absences.total', {
              pupils: absent.length,
              periods: absent.reduce((sum, { absences }) => sum + absences.length, 0),
            })}
          </p>
          <ul className={classes.list}>
            {absent.map((pupil) => (
              <AbsencesOfPupil key={pupil.id} student={pupil} />
            ))}
          </ul>
        </section>
      )}
      {isRecording && group ? (
        <RecordAbsenceDialog classGroup={group.id} onClose={() => setRecording(false)} />
      ) : null}
      {isImporting ? (
        <AbsencesImportDialog
          classGroup={group?.id ?? null}
          onClose={() => setImporting(false)}
          onDone={(written) => {
            notifications.show({ color: 'green', message: t('import.done', { number: written }) });
            void refetch();
          }}
        />
      ) : null}
    </div>
  );
}
