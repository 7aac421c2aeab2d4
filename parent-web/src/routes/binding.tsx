import { createFileRoute } from '@tanstack/react-router';
import { BindingLayout } from '../features/binding/binding-layout.tsx';
import { PageFailure, PagePending } from '../shell/page-states.tsx';

export const Route = createFileRoute('/binding')({
  component: BindingLayout,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});
