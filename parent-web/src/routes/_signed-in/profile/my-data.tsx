import { createFileRoute } from '@tanstack/react-router';
import { MyDataPage } from '../../../features/data-rights/my-data-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/my-data')({ component: MyDataPage });
