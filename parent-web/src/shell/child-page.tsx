import { formatRocDateTime } from '@qinshi/domain';
import { ChildSwitcher, EmptyState } from '@qinshi/ui';
import { IconUsersPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { ChildPage_QueryQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Loaded } from './loaded.tsx';
import { StandingNote } from './standing-note.tsx';
import { SubPage } from './sub-page.tsx';

const ChildPage_query = graphql(`
  query ChildPage_query {
    viewer { children { id name classGroup { id name } standing today { ...Day_day } ...StandingNote_student } }
  }
`);

export type PageChild = NonNullable<ChildPage_QueryQuery['viewer']>['children'][number];

interface ChildPageProps {
  title: string;
  lead?: ReactNode;
  /** The child looked at; null for the first. */
  childId: string | null;
  onChild: (id: string) => void;
  children: (child: PageChild) => ReactNode;
}

/** A page about one child at a time, below 首頁: its title, the way back, and the way to the other children. */
export function ChildPage({ title, lead, childId, onChild, children }: ChildPageProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: ChildPage_query,
    requestPolicy: 'cache-and-network',
  });
  const all = data?.viewer?.children;
  const chosen = all?.find(({ id }) => id === childId) ?? all?.[0];
  return (
    <SubPage title={title} lead={lead} parent={{ to: '/', label: t('nav.home') }}>
      <Loaded
        value={all}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(every) => (
          <>
            {every.length > 1 ? (
              <div className="qs-no-print">
                <ChildSwitcher
                  label={t('home.children')}
                  items={every.map(({ id, name, classGroup, standing }) => ({
                    id,
                    name,
                    className:
                      classGroup?.name ??
                      (standing === 'PLACED' ? undefined : t(`standing.short.${standing}`)),
                  }))}
                  value={chosen?.id ?? null}
                  onChange={(id) => id && onChild(id)}
                />
              </div>
            ) : null}
            {chosen ? (
              <>
                <p className="qs-print-only">
                  {t('records.printed', {
                    name: [chosen.classGroup?.name, chosen.name].filter(Boolean).join(' '),
                    at: formatRocDateTime(new Date()),
                  })}
                </p>
                <StandingNote key={chosen.id} student={chosen} />
                {children(chosen)}
              </>
            ) : (
              <EmptyState
                icon={<IconUsersPlus size={32} stroke={1.6} aria-hidden />}
                title={t('home.emptyTitle')}
                text={t('home.emptyText')}
              />
            )}
          </>
        )}
      </Loaded>
    </SubPage>
  );
}
