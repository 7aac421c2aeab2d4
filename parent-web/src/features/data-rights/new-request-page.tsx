import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { RequestForm } from './request-form.tsx';

const NewRequestPage_query = graphql(`
  query NewRequestPage_query {
    viewer { children { id name } }
  }
`);

/** 提出申請: ask for correction, an end of use or deletion. */
export function NewRequestPage({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const [{ data, error, fetching }, reread] = useQuery({ query: NewRequestPage_query });
  return (
    <SubPage
      title={t('requests.new')}
      lead={t('requests.lead')}
      parent={{ to: '/profile/requests', label: t('requests.title') }}
    >
      <Loaded
        value={data?.viewer?.children}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(children) => (
          // A pupil asks for themselves; a parent for themselves or a child.
          <RequestForm subjects={activeIdentity.kind === 'STUDENT' ? [] : children} onSent={onSent} />
        )}
      </Loaded>
    </SubPage>
  );
}
