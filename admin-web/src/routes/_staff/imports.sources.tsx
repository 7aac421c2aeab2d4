import { createFileRoute } from '@tanstack/react-router';
import { SourcesPage } from '../../features/sis-sources/sources-page.tsx';

export const Route = createFileRoute('/_staff/imports/sources')({ component: SourcesPage });
