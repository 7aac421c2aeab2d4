import type { Deps } from '../../use-case.ts';

export async function deliverDue(_deps: Deps): Promise<void> {}
