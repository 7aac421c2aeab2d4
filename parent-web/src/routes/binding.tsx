import { createFileRoute } from '@tanstack/react-router';
import { BindingLayout } from '../features/binding/binding-layout.tsx';
import { PagePending } from '../shell/page-pending.tsx';
import { PageFailure } from '../shell/page-states.tsx';
import { bindingWords } from '../shell/page-words.ts';

export const Route = createFileRoute('/binding')({
  loader: bindingWords,
  component: BindingLayout,
  errorComponent: PageFailure,
  pendingComponent: PagePending,
});
