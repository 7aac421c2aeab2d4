import { createFileRoute, Outlet } from '@tanstack/react-router';
import { accountWords } from '../../shell/page-words.ts';

export const Route = createFileRoute('/_signed-in/profile')({ loader: accountWords, component: Outlet });
