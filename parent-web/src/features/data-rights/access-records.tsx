import { Button, Text } from '@mantine/core';
import { formatRocDateTime } from '@qinshi/domain';
import { Card, EmptyState } from '@qinshi/ui';
import {
  IconCalendarOff,
  IconDownload,
  IconEye,
  IconFilePencil,
  IconFileText,
  IconGavel,
  IconId,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { AccessKind } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Failure } from '../../shell/page-states.tsx';
import { usePages } from '../../shell/use-pages.ts';
import classes from './data-rights.module.css';

const AccessRecords_query = graphql(`
  query AccessRecords_query($studentId: ID!, $after: String) {
    student(id: $studentId) {
      id
      accessRecords(first: 20, after: $after) {
        nodes { id at kind who organization }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const ICONS: Readonly<Record<AccessKind, TablerIcon>> = {
  RECORD_VIEWED: IconEye,
  APPLICATION_VIEWED: IconFileText,
  APPLICATION_FORM_DOWNLOADED: IconDownload,
  NATIONAL_ID_REVEALED: IconId,
  BINDING_DECIDED: IconUserCheck,
  DATA_REQUEST_HANDLED: IconGavel,
  RECORD_CHANGED: IconFilePencil,
  LEAVE_HANDLED: IconCalendarOff,
};

/** Who looked at one child's data, the newest first. */
export function AccessRecords({ studentId, name }: { studentId: string; name: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const read = useCallback(
    async (after: string | null) => {
      const { data, error } = await client
        .query(AccessRecords_query, { studentId, after }, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data?.student) throw error ?? new Error('no answer');
      return data.student.accessRecords;
    },
    [client, studentId],
  );
  const { items, hasMore, fetching, error, more } = usePages(read);

  return (
    <Loaded value={items} fetching={fetching} error={error} onRetry={more}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState
            icon={<IconEye size={32} stroke={1.6} aria-hidden />}
            title={t('access.emptyTitle')}
            text={t('access.emptyText', { name })}
          />
        ) : (
          <Card>
            <ol className={classes.list}>
              {all.map(({ id, at, kind, who, organization }) => {
                const Icon = ICONS[kind];
                return (
                  <li key={id} className={classes.row}>
                    <Icon size={24} stroke={1.8} aria-hidden />
                    <div className={classes.grow}>
                      <Text fw={600}>{t('access.line', { who, what: t(`access.kind.${kind}`) })}</Text>
                      <Text c="dimmed" size="sm">
                        {[organization, formatRocDateTime(at)].filter(Boolean).join(' · ')}
                      </Text>
                    </div>
                  </li>
                );
              })}
            </ol>
            {hasMore ? (
              <Button variant="default" loading={fetching} onClick={more}>
                {t('access.more')}
              </Button>
            ) : null}
            {error ? <Failure error={error} onRetry={more} /> : null}
            <Text size="sm" mt="md">
              {t('access.question')}
            </Text>
          </Card>
        )
      }
    </Loaded>
  );
}
