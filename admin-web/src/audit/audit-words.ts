import { AUDIT_ACTIONS, type AuditAction, formatRocDate, parseDate } from '@qinshi/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** What things are done to. A kind newer than this app shows as the log names it. */
export const SUBJECTS = [
  'account',
  'session',
  'bindingApplication',
  'student',
  'staff',
  'dataRequest',
  'identityProvider',
  'oidcClient',
  'rosterClient',
  'outsideIdentity',
  'bureauMember',
  'custodyRestriction',
  'calendarDay',
  'gateReader',
  'studentCard',
  'classGroup',
  'school',
  'retention',
  'breach',
  'message',
  'survey',
  'surveyAnswer',
  'transfer',
  'promotion',
  'sisImport',
  'sisSource',
  'term',
] as const;

const ACTOR_KINDS = [
  'HOMEROOM_TEACHER',
  'OFFICE',
  'SCHOOL_ADMIN',
  'BUREAU_ADMIN',
  'SUBJECT_TEACHER',
  'PARENT',
  'STUDENT',
  'ACCOUNT',
  'APPLICANT',
  'NOBODY',
  'ROSTER',
  'SYSTEM',
] as const;

const DETAILS = [
  'accountId',
  'added',
  'agreementHash',
  'alarmAt',
  'arrivesFrom',
  'byFirstPassword',
  'byRecords',
  'calendarKind',
  'cardNumber',
  'changed',
  'channel',
  'consentVersion',
  'date',
  'emailChanged',
  'phoneChanged',
  'enabled',
  'ended',
  'endsOn',
  'filters',
  'format',
  'gate',
  'issuer',
  'kind',
  'lateAfter',
  'leavesFrom',
  'level',
  'list',
  'mailed',
  'method',
  'mode',
  'name',
  'number',
  'owner',
  'posts',
  'provider',
  'reason',
  'removed',
  'rows',
  'schools',
  'schoolYear',
  'scopes',
  'people',
  'survey',
  'title',
  'anonymous',
  'invited',
  'told',
  'semester',
  'sessionsEnded',
  'startsOn',
  'until',
  'wasActivated',
  'releasedOn',
  'arrivedOn',
  'place',
  'className',
  'pupils',
  'classes',
] as const;

/** Facts that are one of a few words of the log. */
const VALUES = [
  'true',
  'false',
  'CORRECT',
  'DELETE',
  'ELEMENTARY',
  'EMAIL',
  'GRADUATION',
  'GUARDIAN',
  'HALF_DAY',
  'HOLIDAY',
  'INITIAL_PASSWORD',
  'JUNIOR_HIGH',
  'LINK',
  'MAKE_UP',
  'OUTSIDE',
  'PROMOTION',
  'SENIOR_HIGH',
  'SMS',
  'SPECIAL',
  'STOP',
  'STUDENT',
  'TRANSFER',
  'VOCATIONAL',
  'WITHDRAWAL',
] as const;

/** The log's own names in the words of the reader. */
export function useAuditWords() {
  const { t } = useTranslation();
  return useMemo(() => {
    const known = <Name extends string>(names: readonly Name[], name: string) =>
      names.find((one) => one === name);
    return {
      action(name: string): string {
        const action = known<AuditAction>(AUDIT_ACTIONS, name);
        return action ? t(`audit.action.${action}`) : name;
      },
      subject(name: string): string {
        const subject = known(SUBJECTS, name);
        return subject ? t(`audit.subject.${subject}`) : name;
      },
      actorKind(name: string): string {
        const kind = known(ACTOR_KINDS, name);
        return kind ? t(`audit.actor.${kind}`) : name;
      },
      detail(name: string): string {
        const detail = known(DETAILS, name);
        return detail ? t(`audit.detail.${detail}`) : name;
      },
      /** Words and days of the log in those of the reader; everything else stands for itself. */
      value(text: string): string {
        const value = known(VALUES, text);
        if (value) return t(`audit.value.${value}`);
        const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null;
        return day ? formatRocDate(day) : text;
      },
    };
  }, [t]);
}
