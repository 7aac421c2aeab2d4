import { sessionDraft } from '@qinshi/web-kit';
import { useEffect, useState } from 'react';
import type { SurveyDraft } from './survey-draft.ts';

/** Changes with the shape of {@link SurveyDraft}. */
const VERSION = 1;

interface Kept {
  readonly draft: SurveyDraft;
  /** Of the survey that it began with: what somebody else has saved since is not overwritten unseen. */
  readonly version: number;
}

/**
 * What stands in the builder. As long as it is not saved it outlives a reload, in this tab.
 * @param identityId whose it is: computers in a staff room are shared
 */
export function useSurveyDraft(
  identityId: string,
  survey: { readonly id: string; readonly version: number },
  initial: SurveyDraft,
) {
  const [store] = useState(() => sessionDraft<Kept>(`survey.${identityId}.${survey.id}`, VERSION));
  const [kept] = useState(() => store.read());
  const [draft, setDraft] = useState(kept?.draft ?? initial);
  const [version, setVersion] = useState(kept?.version ?? survey.version);
  const [saved, setSaved] = useState(initial);
  useEffect(() => {
    if (draft === saved) store.clear();
    else store.write({ draft, version });
  }, [store, draft, version, saved]);

  return {
    draft,
    version,
    change: (part: Partial<SurveyDraft>) => setDraft((before) => ({ ...before, ...part })),
    /** This much is saved; what was typed meanwhile is not. */
    settle: (sent: SurveyDraft, next: number) => {
      setSaved(sent);
      setVersion(next);
    },
    /** The builder begins again with what is saved. */
    forget: store.clear,
  };
}
