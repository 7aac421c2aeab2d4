import { Button, Text, Title } from '@mantine/core';
import { Card, DataList, EmptyState } from '@qinshi/ui';
import { IconChevronRight, IconFileTypePdf, IconFileTypography, IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { MyDataPage_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './data-rights.module.css';

const MyDataPage_query = graphql(`
  query MyDataPage_query {
    myData { id subjectName title purpose retention kept facts { label value } }
  }
`);

/** 我的資料與權利: what is kept about me, why and for how long; a copy of it; and the way to have it changed. */
export function MyDataPage() {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  const [{ data, error, fetching }, reread] = useQuery({
    query: MyDataPage_query,
    requestPolicy: 'cache-and-network',
  });
  const isStudent = activeIdentity.kind === 'STUDENT';

  return (
    <SubPage title={t('myData.title')} lead={t(isStudent ? 'myData.leadOwn' : 'myData.lead')}>
      <Card className={classes.section}>
        <Title order={2}>{t('myData.requests')}</Title>
        <p>{t('myData.requestsText')}</p>
        <Button
          component={Link}
          to="/profile/requests"
          variant="light"
          leftSection={<IconScale size={20} stroke={1.8} aria-hidden />}
        >
          {t('myData.toRequests')}
        </Button>
      </Card>
      <Card className={classes.section}>
        <Title order={2}>{t('myData.download')}</Title>
        <p>{t('myData.downloadText')}</p>
        <div className={classes.actions}>
          <Button
            component="a"
            href="/files/my-data.pdf"
            download
            variant="default"
            leftSection={<IconFileTypePdf size={20} stroke={1.8} aria-hidden />}
          >
            {t('myData.pdf')}
          </Button>
          <Button
            component="a"
            href="/files/my-data.json"
            download
            variant="default"
            leftSection={<IconFileTypography size={20} stroke={1.8} aria-hidden />}
          >
            {t('myData.json')}
          </Button>
        </div>
      </Card>
      <Loaded
        value={data?.myData}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(categories) =>
          categories.length > 0 ? (
            subjectsOf(categories).map((name) => (
              <section key={name} className={classes.section}>
                <Title order={2}>{name}</Title>
                {categories
                  .filter(({ subjectName }) => subjectName === name)
                  .map((category) => (
                    <Category key={category.id} category={category} />
                  ))}
              </section>
            ))
          ) : (
            <EmptyState title={t('myData.emptyTitle')} text={t('myData.emptyText')} />
          )
        }
      </Loaded>
    </SubPage>
  );
}

type DataCategory = MyDataPage_QueryQuery['myData'][number];

/** Whose data there are, in the order in which they come: oneself, then the children. */
function subjectsOf(categories: readonly DataCategory[]): string[] {
  return [...new Set(categories.map(({ subjectName }) => subjectName))];
}

function Category({ category }: { category: DataCategory }) {
  const { t } = useTranslation();
  const { title, purpose, retention, kept, facts } = category;
  return (
    <Card className={classes.section}>
      <Title order={3}>{title}</Title>
      <DataList
        items={[
          { label: t('myData.purpose'), value: purpose },
          { label: t('myData.retention'), value: retention },
          { label: t('myData.kept'), value: kept },
        ]}
      />
      {facts.length > 0 ? (
        <details className={classes.facts}>
          <summary>
            <IconChevronRight size={18} stroke={2.2} aria-hidden />
            {t('myData.facts')}
          </summary>
          <dl className={classes.factList}>
            {facts.map(({ label, value }, place) => (
              // Labels may come twice: one line for each child.
              <div key={`${place} ${label}`} className={classes.fact}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : (
        <Text c="dimmed">{t('myData.noFacts')}</Text>
      )}
    </Card>
  );
}
