import { useQuery } from '@apollo/client/react';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { PageFailure } from '../../shell/page-states.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { DeviceList } from './DeviceList.tsx';
import { NoticeSettingsForm } from './NoticeSettingsForm.tsx';
import classes from './notice-settings.module.css';
import { ThisBrowser } from './ThisBrowser.tsx';

const SETTINGS = graphql(`
  query NoticeSettingsPage_query {
    notificationSettings {
      ...ThisBrowser_settings
      ...NoticeSettingsForm_settings
      ...DeviceList_settings
    }
  }
`);

interface NoticeSettingsPageProps {
  readonly viewer: SessionViewer;
}

/** 通知設定: in which browsers to be told, of what, and when. */
export function NoticeSettingsPage({ viewer }: NoticeSettingsPageProps) {
  const { t } = useTranslation();
  const { data, error } = useQuery(SETTINGS, { fetchPolicy: 'cache-and-network' });
  const settings = data?.notificationSettings;
  return (
    <div className={classes.page}>
      <PageTitle title={t('noticeSettings.title')} />
      <PageHeader title={t('noticeSettings.title')} subtitle={t('noticeSettings.lead')} />
      {settings ? (
        <>
          <ThisBrowser accountId={viewer.account.id} settings={settings} />
          <NoticeSettingsForm settings={settings} />
          <DeviceList settings={settings} />
        </>
      ) : error ? (
        <PageFailure error={error} />
      ) : (
        <LoadingCards count={3} label={t('states.loading')} />
      )}
    </div>
  );
}
