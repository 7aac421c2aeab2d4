import { createFileRoute, redirect } from '@tanstack/react-router';
import { ClassChoicePage } from '../../../features/classes/ClassChoicePage.tsx';
import { onlyReviewers } from '../../../shell/only-reviewers.ts';
import { isWholeSchool } from '../../../shell/session.ts';

export const Route = createFileRoute('/_staff/classes/')({
  beforeLoad: ({ context }) => {
    onlyReviewers({ context });
    const { viewer } = context;
    const [own, another] = viewer.classGroups;
    if (own && !another && !isWholeSchool(viewer.activeIdentity.kind)) {
      throw redirect({ to: '/classes/$id', params: { id: own.id }, replace: true });
    }
  },
  component: Page,
});

function Page() {
  return <ClassChoicePage viewer={Route.useRouteContext().viewer} />;
}
