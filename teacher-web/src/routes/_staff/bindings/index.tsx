import { createFileRoute } from '@tanstack/react-router';
import { NoCase } from '../../../features/bindings/NoCase.tsx';

export const Route = createFileRoute('/_staff/bindings/')({ component: NoCase });
