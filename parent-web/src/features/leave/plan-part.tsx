import { Banner, LoadingCards } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { LeavePlanInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { PlanCard } from './plan-card.tsx';

const PlanPart_query = graphql(`
  query PlanPart_query($input: LeavePlanInput!) {
    leavePlan(input: $input) {
      sentence
      attachmentRequired
      proofDueOn
      daysLeft
      steps { role approverNames vacant }
      problems { reason message date clash { id } }
    }
  }
`);

interface PlanPartProps {
  input: LeavePlanInput;
  hasProof: boolean;
}

/** Asks the API what would happen with a wish, anew with every change of it, and shows the answer. */
export function PlanPart({ input, hasProof }: PlanPartProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data, error, fetching }] = useQuery({
    query: PlanPart_query,
    variables: { input },
    requestPolicy: 'cache-and-network',
  });
  if (data) return <PlanCard plan={data.leavePlan} hasProof={hasProof} />;
  if (fetching) return <LoadingCards count={1} label={t('leave.plan.loading')} />;
  return (
    <Banner tone="live">{error?.networkError ? t('leave.plan.offline') : errorMessage(error, locale)}</Banner>
  );
}
