import { Button, Group, Title } from '@mantine/core';
import { Banner, Card, DataList, StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { SourcesPage_SourceFragment as Source } from '../../gql/graphql.ts';
import { InnerLink } from '../../lists/links.tsx';
import { dateTime } from '../../shell/formats.ts';
import classes from './sis-sources.module.css';

const FAILURES = [
  'UNREACHABLE',
  'REFUSED',
  'NOT_UNDERSTOOD',
  'TOO_LARGE',
  'FORBIDDEN_ADDRESS',
  'FAULT',
] as const;

interface SourceCardProps {
  readonly source: Source;
  /** Whether sources of several schools stand here. */
  readonly isBureau: boolean;
  readonly onPull: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One service: how often it is read, what came of it, and why it could not be read. */
export function SourceCard({ source, isBureau, onPull, onEdit, onRemove }: SourceCardProps) {
  const { t } = useTranslation();
  const { name, enabled, failure, lastImport, lastPulledAt } = source;
  const isReading = lastImport?.state === 'READING';
  const why = FAILURES.find((each) => each === failure) ?? 'FAULT';
  return (
    <Card className={classes.card}>
      <div className={classes.head}>
        <Title order={2} className={classes.name}>
          {name}
        </Title>
        <StatePill tone={!enabled ? 'quiet' : failure ? 'bad' : 'ok'}>
          {t(!enabled ? 'connection.disabled' : failure ? 'sisSources.failed' : 'connection.enabled')}
        </StatePill>
      </div>
      {failure && enabled ? (
        <Banner tone="bad">{t(`sisSources.failure.${why}`, { count: source.failures })}</Banner>
      ) : null}
      <DataList
        items={[
          ...(isBureau
            ? [{ label: t('sisImport.school'), value: source.school?.name ?? t('sisImport.wholeCity') }]
            : []),
          { label: t('sisSources.baseUrl'), value: source.baseUrl },
          { label: t('sisSources.every'), value: t('sisSources.hours', { count: source.everyHours }) },
          {
            label: t('sisSources.apply'),
            value: t(source.autoApply ? 'sisSources.applyAlone' : 'sisSources.applyAsked'),
          },
          {
            label: t('sisSources.lastPulledAt'),
            value: lastPulledAt ? dateTime(lastPulledAt) : t('sisSources.never'),
          },
          ...(enabled ? [{ label: t('sisSources.nextPullAt'), value: dateTime(source.nextPullAt) }] : []),
          ...(lastImport
            ? [
                {
                  label: t('sisSources.lastImport'),
                  value: (
                    <InnerLink to="/imports/$importId" params={{ importId: lastImport.id }}>
                      {isReading
                        ? t('sisImport.reading', { done: lastImport.done })
                        : t(`sisImport.states.${lastImport.state}`)}
                    </InnerLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Group gap="sm">
        <Button
          variant="light"
          disabled={!enabled || isReading}
          aria-label={t('sisSources.pullOf', { name })}
          onClick={onPull}
        >
          {t('sisSources.pull')}
        </Button>
        <Button variant="light" aria-label={t('connection.editOf', { name })} onClick={onEdit}>
          {t('connection.edit')}
        </Button>
        <Button
          variant="light"
          color="red"
          aria-label={t('sisSources.remove.actionOf', { name })}
          onClick={onRemove}
        >
          {t('sisSources.remove.action')}
        </Button>
      </Group>
    </Card>
  );
}
