import { createFileRoute } from '@tanstack/react-router';
import { MessagesPage } from '../../../features/notifications/messages-page.tsx';

export const Route = createFileRoute('/_signed-in/messages/')({ component: MessagesPage });
