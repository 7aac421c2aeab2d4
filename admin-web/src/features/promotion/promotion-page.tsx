import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Banner, Card, LoadingCards, StatePill } from '@qinshi/ui';
import { hasReason, useAttempt } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromotionPage_PromotionFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDate, useNumberFormat } from '../../shell/formats.ts';
import { managesRecords } from '../../shell/guards.ts';
import { Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { ConfirmPromotion } from './confirm-promotion.tsx';
import classes from './promotion.module.css';
import { PromotionClasses } from './promotion-classes.tsx';
import { PromotionProblems } from './promotion-problems.tsx';
import { PromotionPupils } from './promotion-pupils.tsx';
import { PromotionRules } from './promotion-rules.tsx';

const PromotionPage_promotion = graphql(`
  fragment PromotionPage_promotion on Promotion {
    id
    schoolYear
    state
    digest
    firstDay
    mayUndo
    promotedCount
    repeatingCount
    graduatedCount
    leftCount
    waitingCount
    errorCount
    problemCount
    reshuffledGrades
    firstGradeClasses
    keepHomerooms
    seats
    appliedAt
    appliedBy
    school {
      id
      level
    }
    classes {
      grade
      number
      name
      studentCount
      teacherNames
    }
    problems {
      kind
      isError
      className
      subject
    }
  }
`);

const PromotionPage_query = graphql(`
  query PromotionPage($schoolId: ID!) {
    promotion(school: $schoolId) {
      ...PromotionPage_promotion
    }
  }
`);

const PromotionPage_apply = graphql(`
  mutation PromotionPage_apply($input: ApplyPromotionInput!) {
    applyPromotion(input: $input) {
      ...PromotionPage_promotion
    }
  }
`);

const PromotionPage_undo = graphql(`
  mutation PromotionPage_undo($input: SchoolOfYearInput!) {
    undoPromotion(input: $input) {
      ...PromotionPage_promotion
    }
  }
`);

export type PromotionOfSchool = PromotionPage_PromotionFragment;

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/promotion');

/** A school's way into the next year: looked at, carried out, and taken back until the year begins. */
export function PromotionPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const isKeeper = managesRecords(viewer);
  const { data, error, refetch } = useQuery(PromotionPage_query, {
    variables: { schoolId },
    skip: !isKeeper,
  });
  usePageTitle(t('promotion.title'));

  if (!isKeeper) return <NoPermission partial />;
  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={3} label={t('list.loading')} />;
  const promotion = readFragment(PromotionPage_promotion, data.promotion);
  return <PromotionView schoolId={schoolId} promotion={promotion} onChanged={() => void refetch()} />;
}

interface PromotionViewProps {
  readonly schoolId: string;
  readonly promotion: PromotionOfSchool;
  readonly onChanged: () => void;
}

function PromotionView({ schoolId, promotion, onChanged }: PromotionViewProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [asks, setAsks] = useState<'apply' | 'undo'>();
  /** The plan that had been looked at when it turned out to be no longer the one. */
  const [changedFrom, setChangedFrom] = useState<PromotionOfSchool>();
  const [apply] = useMutation(PromotionPage_apply);
  const [undo] = useMutation(PromotionPage_undo);
  const { schoolYear, digest, state, errorCount, waitingCount, mayUndo } = promotion;
  const isApplied = state === 'APPLIED';

  const carryOut = (kind: 'apply' | 'undo') =>
    void attempt.attempt(async () => {
      const input = { schoolId, schoolYear };
      setChangedFrom(undefined);
      if (kind === 'undo') await undo({ variables: { input } });
      else if (!(await isDone(apply({ variables: { input: { ...input, digest } } })))) {
        // Nothing was done: the plan is another one, which is to be looked at before anything happens.
        setChangedFrom(promotion);
        setAsks(undefined);
        onChanged();
        return;
      }
      notifications.show({ color: 'green', message: t(`promotion.${kind}.done`) });
      setAsks(undefined);
      onChanged();
    });

  return (
    <>
      <Card>
        <div className={classes.head}>
          <div>
            <Group gap="sm">
              <Text fw={700} size="lg">
                {t('promotion.toYear', { year: schoolYear })}
              </Text>
              <StatePill tone={isApplied ? 'ok' : 'wait'}>{t(`promotion.states.${state}`)}</StatePill>
            </Group>
            <Text c="dimmed">
              {isApplied && promotion.appliedAt
                ? t('promotion.appliedBy', {
                    at: dateTime(promotion.appliedAt),
                    name: promotion.appliedBy ?? '',
                  })
                : t('promotion.lead', { day: shortDate(promotion.firstDay) })}
            </Text>
          </div>
          <Group gap="sm" className="qs-no-print">
            {mayUndo ? (
              <Button variant="light" color="red" onClick={() => setAsks('undo')}>
                {t('promotion.undo.action')}
              </Button>
            ) : null}
            {!isApplied || waitingCount > 0 ? (
              <Button disabled={errorCount > 0 || waitingCount === 0} onClick={() => setAsks('apply')}>
                {t(isApplied ? 'promotion.apply.rest' : 'promotion.apply.action')}
              </Button>
            ) : null}
          </Group>
        </div>
        <Counts promotion={promotion} />
      </Card>
      {changedFrom && !isApplied ? <PlanChanged from={changedFrom} to={promotion} /> : null}
      {isApplied && waitingCount > 0 ? (
        <Banner tone="wait">{t('promotion.waiting', { number: waitingCount })}</Banner>
      ) : null}
      {isApplied && !mayUndo ? <Banner tone="quiet">{t('promotion.opened')}</Banner> : null}
      <PromotionProblems promotion={promotion} />
      {isApplied ? null : (
        <Section title={t('promotion.rules.title')}>
          {/* What a colleague has set meanwhile stands in the form, too. */}
          <PromotionRules
            key={changedFrom ? digest : 'own'}
            schoolId={schoolId}
            promotion={promotion}
            onSaved={onChanged}
          />
        </Section>
      )}
      <Section title={t('promotion.classes.title')}>
        <PromotionClasses schoolId={schoolId} promotion={promotion} onSaved={onChanged} />
      </Section>
      <Section title={t('promotion.pupils.title')}>
        {/* Another plan has other pupils. */}
        <PromotionPupils
          key={`${digest} ${state}`}
          schoolId={schoolId}
          promotion={promotion}
          onSaved={onChanged}
        />
      </Section>
      {asks ? (
        <ConfirmPromotion
          kind={asks}
          attempt={attempt}
          onSubmit={() => carryOut(asks)}
          onClose={() => setAsks(undefined)}
        />
      ) : null}
    </>
  );
}

/** Whether a plan was carried out, or was no longer the one that had been looked at. @throws whatever else stood in the way. */
async function isDone(applying: Promise<unknown>): Promise<boolean> {
  try {
    await applying;
    return true;
  } catch (error) {
    if (hasReason(error, 'PROMOTION_CHANGED')) return false;
    throw error;
  }
}

/** Says that nothing was carried out, which figures of the plan are others now, and what to do. */
function PlanChanged({ from, to }: { from: PromotionOfSchool; to: PromotionOfSchool }) {
  const { t } = useTranslation();
  const [before, after] = [countsOf(from), countsOf(to)];
  const moved = before.flatMap(([outcome, count], index) => {
    const now = after[index]?.[1] ?? count;
    return now === count
      ? []
      : [t('promotion.changed.count', { outcome: t(`promotion.outcomes.${outcome}`), before: count, now })];
  });
  return (
    <Banner tone="wait" title={t('promotion.changed.title')}>
      {[t('promotion.changed.text'), ...moved].join(' ')}
    </Banner>
  );
}

function countsOf(promotion: PromotionOfSchool) {
  return [
    ['PROMOTED', promotion.promotedCount],
    ['REPEATING', promotion.repeatingCount],
    ['GRADUATED', promotion.graduatedCount],
    ['LEFT', promotion.leftCount],
  ] as const;
}

function Counts({ promotion }: { promotion: PromotionOfSchool }) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  return (
    <dl className={classes.counts}>
      {countsOf(promotion).map(([outcome, count]) => (
        <div key={outcome}>
          <dt>{t(`promotion.outcomes.${outcome}`)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
