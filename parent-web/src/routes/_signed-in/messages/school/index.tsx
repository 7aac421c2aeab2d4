import { createFileRoute } from '@tanstack/react-router';
import { SchoolMessagesPage } from '../../../../features/school-messages/school-messages-page.tsx';

export const Route = createFileRoute('/_signed-in/messages/school/')({ component: SchoolMessagesPage });
