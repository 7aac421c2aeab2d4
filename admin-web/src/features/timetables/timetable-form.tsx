import { useMutation } from '@apollo/client/react';
import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { LessonDialog, type LessonValues } from './lesson-dialog.tsx';
import classes from './timetables.module.css';

const TimetableForm_save = graphql(`
  mutation TimetableForm_save($input: SaveTimetableInput!) {
    saveTimetable(input: $input) {
      id
      timetable {
        weekday
        subject
        period {
          code
        }
        teacher {
          id
          name
        }
      }
    }
  }
`);

const WEEKDAYS = [1, 2, 3, 4, 5] as const;
type Place = `${number} ${string}`;

interface TimetableFormProps {
  readonly classId: string;
  readonly schoolId: string;
  readonly periods: readonly { readonly code: string; readonly name: string; readonly startsAt: string }[];
  readonly lessons: readonly {
    readonly weekday: number;
    readonly subject: string;
    readonly period: { readonly code: string };
    readonly teacher?: { readonly id: string; readonly name: string } | null;
  }[];
  readonly maySet: boolean;
}

/** The week as it hangs on the door. A tap on a place opens it; nothing is sent before the whole is saved. */
export function TimetableForm({ classId, schoolId, periods, lessons, maySet }: TimetableFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(TimetableForm_save);
  const [week, setWeek] = useState<ReadonlyMap<Place, LessonValues>>(() => weekOf(lessons));
  const [isChanged, setIsChanged] = useState(false);
  const [open, setOpen] = useState<{ weekday: (typeof WEEKDAYS)[number]; period: string; name: string }>();

  const put = (place: Place, lesson: LessonValues | null) => {
    const changed = new Map(week);
    if (lesson) changed.set(place, lesson);
    else changed.delete(place);
    setWeek(changed);
    setIsChanged(true);
  };
  const submit = () =>
    attempt.attempt(async () => {
      const input = [...week].map(([place, { subject, teacher }]) => {
        const [weekday, period = ''] = place.split(' ');
        return { weekday: Number(weekday), period, subject, teacherId: teacher?.id ?? null };
      });
      await save({ variables: { input: { classGroupId: classId, lessons: input } } });
      setIsChanged(false);
      notifications.show({ color: 'green', message: t('timetable.saved') });
    });
  const problem = attempt.general ?? Object.values(attempt.fields)[0];

  return (
    <>
      <Text>{t(maySet ? 'timetable.lead' : 'timetable.leadRead')}</Text>
      {problem ? <Banner tone="bad">{problem}</Banner> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a phone, with keys as well. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('timetable.title')}>
        <table className={classes.week}>
          <thead>
            <tr>
              <th scope="col">{t('timetable.period')}</th>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`calendar.weekdays.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ code, name, startsAt }) => (
              <tr key={code}>
                <th scope="row">
                  {name}
                  <span className={classes.time}>{startsAt}</span>
                </th>
                {WEEKDAYS.map((weekday) => {
                  const lesson = week.get(`${weekday} ${code}`);
                  const place = `${t(`calendar.weekdays.${weekday}`)}${name}`;
                  const content = (
                    <>
                      <VisuallyHidden>{place}</VisuallyHidden>
                      {lesson ? <span>{lesson.subject}</span> : null}
                      {lesson || !maySet ? null : <VisuallyHidden>{t('timetable.free')}</VisuallyHidden>}
                      <span className={classes.teacher}>{lesson?.teacher?.name}</span>
                    </>
                  );
                  return (
                    <td key={weekday}>
                      {maySet ? (
                        <button
                          type="button"
                          className={classes.lesson}
                          onClick={() => setOpen({ weekday, period: code, name })}
                        >
                          {content}
                        </button>
                      ) : (
                        <div className={classes.lesson}>{content}</div>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {maySet ? (
        <Group justify="flex-end" className="qs-no-print">
          <Button loading={attempt.busy} disabled={!isChanged} onClick={() => void submit()}>
            {t('timetable.save')}
          </Button>
        </Group>
      ) : null}
      {open ? (
        <LessonDialog
          title={`${t(`calendar.weekdays.${open.weekday}`)} ${open.name}`}
          schoolId={schoolId}
          lesson={week.get(`${open.weekday} ${open.period}`)}
          onClose={() => setOpen(undefined)}
          onDone={(lesson) => put(`${open.weekday} ${open.period}`, lesson)}
        />
      ) : null}
    </>
  );
}

function weekOf(lessons: TimetableFormProps['lessons']): ReadonlyMap<Place, LessonValues> {
  return new Map(
    lessons.map(({ weekday, period, subject, teacher }) => [
      `${weekday} ${period.code}` as const,
      { subject, teacher: teacher ?? null },
    ]),
  );
}
