import { formatRocDate, formatRocDateTime, toTaipeiDate } from '@qinshi/domain';
import { StatePill } from '@qinshi/ui';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { gradesReadUntil, isUnread } from '../../shell/read-grades.ts';
import classes from './children.module.css';
import { leaveTodo } from './day-line.ts';

const ChildTodos_request = graphql(`
  fragment ChildTodos_request on LeaveRequest {
    id
    status
    proofDueOn
    type { id name }
    submittedAt
    student { id }
  }
`);

const ChildTodos_student = graphql(`
  fragment ChildTodos_student on Student {
    id
    surveysDue { id title dueAt }
    newestGradeFrom
  }
`);

/** So many surveys stand on a card; the rest is a page away. */
const SURVEYS_SHOWN = 3;

interface ChildTodosProps {
  student: FragmentType<typeof ChildTodos_student>;
  /** Requests of the whole family. */
  requests: readonly FragmentType<typeof ChildTodos_request>[];
  today: string;
}

/** What needs doing for a child, each a way to do it; nothing when all is well. */
export function ChildTodos({ student, requests, today }: ChildTodosProps) {
  const { t } = useTranslation();
  const { id: studentId, surveysDue, newestGradeFrom } = readFragment(ChildTodos_student, student);
  const hasNewGrades = newestGradeFrom && isUnread(newestGradeFrom, gradesReadUntil(studentId));
  const todos = readFragment(ChildTodos_request, requests).flatMap((request) => {
    const kind = request.student.id === studentId ? leaveTodo(request, today) : null;
    return kind ? [{ ...request, kind }] : [];
  });
  if (todos.length + surveysDue.length === 0 && !hasNewGrades) return null;
  return (
    <ul className={classes.todos}>
      {todos.map(({ id, kind, type, submittedAt, proofDueOn }) => (
        <li key={id}>
          <Link to="/leave/$id" params={{ id }} className={classes.todo}>
            <StatePill tone={kind === 'returned' ? 'bad' : 'live'}>{t(`day.todo.${kind}`)}</StatePill>
            <span className={classes.grow}>
              {kind === 'returned'
                ? t('day.todo.returnedText', {
                    type: type.name,
                    date: formatRocDate(toTaipeiDate(submittedAt)),
                  })
                : t('day.todo.proofText', { type: type.name, date: formatRocDate(proofDueOn ?? today) })}
            </span>
            <IconChevronRight size={20} stroke={2} aria-hidden />
          </Link>
        </li>
      ))}
      {surveysDue.slice(0, SURVEYS_SHOWN).map(({ id, title, dueAt }) => (
        <li key={id}>
          <Link to="/surveys/$id" params={{ id }} search={{ child: studentId }} className={classes.todo}>
            <StatePill tone="live">{t('day.todo.survey')}</StatePill>
            <span className={classes.grow}>
              {dueAt ? t('day.todo.surveyText', { title, time: formatRocDateTime(dueAt) }) : title}
            </span>
            <IconChevronRight size={20} stroke={2} aria-hidden />
          </Link>
        </li>
      ))}
      {surveysDue.length > SURVEYS_SHOWN ? (
        <li>
          <Link to="/surveys" search={{ child: studentId }} className={classes.todo}>
            <span className={classes.grow}>
              {t('day.todo.moreSurveys', { number: surveysDue.length - SURVEYS_SHOWN })}
            </span>
            <IconChevronRight size={20} stroke={2} aria-hidden />
          </Link>
        </li>
      ) : null}
      {hasNewGrades ? (
        <li>
          <Link to="/children/$id/grades" params={{ id: studentId }} className={classes.todo}>
            <StatePill tone="quiet">{t('day.todo.newGrades')}</StatePill>
            <span className={classes.grow}>{t('day.todo.newGradesText')}</span>
            <IconChevronRight size={20} stroke={2} aria-hidden />
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
