import { createFileRoute } from '@tanstack/react-router';
import { notificationWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/messages')({
  loader: notificationWords,
});
