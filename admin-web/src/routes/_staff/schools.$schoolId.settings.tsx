import { createFileRoute } from '@tanstack/react-router';
import { SettingsLayout } from '../../features/schools/settings-layout.tsx';

export const Route = createFileRoute('/_staff/schools/$schoolId/settings')({ component: SettingsLayout });
