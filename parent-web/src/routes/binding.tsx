import { createFileRoute } from '@tanstack/react-router';
import { BindingLayout } from '../features/binding/binding-layout.tsx';

export const Route = createFileRoute('/binding')({ component: BindingLayout });
