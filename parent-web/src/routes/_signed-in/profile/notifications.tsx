import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '../../../features/notifications/settings-page.tsx';
import { notificationWords } from '../../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/profile/notifications')({
  loader: notificationWords,
  component: SettingsPage,
});
