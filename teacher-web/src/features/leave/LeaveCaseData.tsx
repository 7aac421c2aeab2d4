import { Title } from '@mantine/core';
import { formatRocDate } from '@qinshi/domain';
import { DataList } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import queue from '../../shell/queue/queue.module.css';
import classes from './leave.module.css';
import { namedDay } from './leave-days.ts';

const CASE_DATA = graphql(`
  fragment LeaveCaseData_request on LeaveRequest {
    id
    reason
    dayCount
    periodCount
    submittedBy
    submittedAt
    proofDueOn
    retroactive
    type {
      id
      name
    }
    days {
      date
      periods
    }
    attachments {
      id
      name
      contentType
      url
    }
    student {
      id
      school {
        id
        periods {
          code
          name
        }
      }
    }
  }
`);

interface LeaveCaseDataProps {
  readonly request: FragmentType<typeof CASE_DATA>;
}

/** What is asked for, why, and what speaks for it. */
export function LeaveCaseData(props: LeaveCaseDataProps) {
  const request = readFragment(CASE_DATA, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { attachments, student, proofDueOn } = request;
  const table = student.school?.periods ?? [];

  return (
    <>
      <section className={queue.section}>
        <Title order={3}>{t('leave.request')}</Title>
        <DataList
          items={[
            {
              label: t('leave.type'),
              value: t('leave.what', {
                type: request.type.name,
                days: request.dayCount,
                periods: request.periodCount,
              }),
            },
            {
              label: t('leave.days'),
              value: (
                <ul className={queue.plainList}>
                  {request.days.map((day) => {
                    const named = namedDay(day, table, locale);
                    return (
                      <li key={day.date}>
                        <b>{named.date}</b> <span>{named.periods}</span>
                      </li>
                    );
                  })}
                </ul>
              ),
            },
            { label: t('leave.reason'), value: <span className={classes.reason}>{request.reason}</span> },
            {
              label: t('leave.submitted'),
              value: t('leave.submittedBy', {
                who: request.submittedBy,
                at: showDateTime(request.submittedAt, locale),
              }),
            },
            { label: t('leave.kind'), value: request.retroactive && t('leave.retroactiveText') },
          ]}
        />
      </section>
      <section className={queue.section}>
        <Title order={3}>{t('leave.attachments')}</Title>
        {attachments.length === 0 ? (
          <p className={queue.muted}>
            {proofDueOn
              ? t('leave.proofDueOn', { date: formatRocDate(proofDueOn) })
              : t('leave.noAttachments')}
          </p>
        ) : (
          <ul className={classes.attachments}>
            {attachments.map(({ id, name, url, contentType }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  {contentType.startsWith('image/') ? (
                    <img src={url} alt="" loading="lazy" />
                  ) : (
                    <IconFileText size={32} stroke={1.6} aria-hidden />
                  )}
                  <span>{name}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
