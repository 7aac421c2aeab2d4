/**
 * Brings the first problem of a form into view and focus, after React has marked it: the field that is wrong, else the
 * first that can be mended beside the message, else the message itself.
 */
export function showProblem(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const problem = form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    if (!problem) return;
    const isField = problem.matches('[aria-invalid="true"]');
    const beside = problem.closest('fieldset')?.querySelector<HTMLElement>('input:enabled');
    const target = (isField ? problem : beside) ?? problem;
    if (target.matches('[role="alert"]')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    problem.scrollIntoView({ block: 'center' });
  });
}
