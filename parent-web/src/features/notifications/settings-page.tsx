import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { DeviceList } from './device-list.tsx';
import { SettingsForm } from './settings-form.tsx';
import { ThisDevice } from './this-device.tsx';

const SettingsPage_query = graphql(`
  query SettingsPage_query {
    viewer { children { id name } }
    notificationSettings {
      ...ThisDevice_settings
      ...SettingsForm_settings
      ...DeviceList_settings
    }
  }
`);

/** 通知設定: on which devices to be told, of what, and when. */
export function SettingsPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: SettingsPage_query,
    requestPolicy: 'cache-and-network',
  });
  return (
    <SubPage title={t('notify.title')} lead={t('notify.lead')}>
      <Loaded
        value={data}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {({ viewer, notificationSettings }) => (
          <>
            <ThisDevice settings={notificationSettings} />
            <SettingsForm settings={notificationSettings} pupils={viewer?.children ?? []} />
            <DeviceList settings={notificationSettings} />
          </>
        )}
      </Loaded>
    </SubPage>
  );
}
