import { readOutsideLink } from '@qinshi/web-kit';
import { createFileRoute } from '@tanstack/react-router';
import { OutsidePage } from '../../../features/account/outside-page.tsx';

export const Route = createFileRoute('/_signed-in/profile/outside')({
  validateSearch: readOutsideLink,
  component: Outside,
});

function Outside() {
  return <OutsidePage result={Route.useSearch()} />;
}
