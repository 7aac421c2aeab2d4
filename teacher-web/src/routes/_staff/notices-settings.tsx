import { createFileRoute } from '@tanstack/react-router';
import { NoticeSettingsPage } from '../../features/notice-settings/NoticeSettingsPage.tsx';

export const Route = createFileRoute('/_staff/notices-settings')({ component: Page });

function Page() {
  return <NoticeSettingsPage viewer={Route.useRouteContext().viewer} />;
}
