import { ActivatePage } from '@qinshi/staff-account';
import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/activate')({ component: ActivatePage });
