import { createFileRoute } from '@tanstack/react-router';
import { MessagesPage } from '../../features/notifications/messages-page.tsx';
import { notificationWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/messages')({
  loader: notificationWords,
  component: MessagesPage,
});
