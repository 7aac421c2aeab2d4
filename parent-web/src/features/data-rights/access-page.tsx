import { Title } from '@mantine/core';
import { ChildSwitcher, EmptyState } from '@qinshi/ui';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { AccessRecords } from './access-records.tsx';

const AccessPage_query = graphql(`
  query AccessPage_query {
    viewer { children { id name classGroup { id name } } }
  }
`);

interface AccessPageProps {
  /** The child looked at; null for the first. */
  childId: string | null;
  onChild: (id: string) => void;
}

/** 存取紀錄: who looked at a child's data, child by child. */
export function AccessPage({ childId, onChild }: AccessPageProps) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const isStudent = activeIdentity.kind === 'STUDENT';
  const [{ data, error, fetching }, reread] = useQuery({
    query: AccessPage_query,
    requestPolicy: 'cache-and-network',
  });
  const children = data?.viewer?.children;
  const chosen = children?.find(({ id }) => id === childId) ?? children?.[0];

  return (
    <SubPage title={t('access.title')} lead={t(isStudent ? 'access.leadOwn' : 'access.lead')}>
      <Loaded
        value={children}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(all) =>
          chosen ? (
            <>
              {all.length > 1 ? (
                <ChildSwitcher
                  label={t('access.child')}
                  items={all.map(({ id, name, classGroup }) => ({ id, name, className: classGroup?.name }))}
                  value={chosen.id}
                  onChange={(id) => id && onChild(id)}
                />
              ) : null}
              <section>
                <Title order={2} mb="xs">
                  {chosen.name}
                </Title>
                <AccessRecords key={chosen.id} studentId={chosen.id} name={chosen.name} />
              </section>
            </>
          ) : (
            <EmptyState
              icon={<IconEye size={32} stroke={1.6} aria-hidden />}
              title={t('access.noChildTitle')}
              text={t('access.noChildText')}
            />
          )
        }
      </Loaded>
    </SubPage>
  );
}
