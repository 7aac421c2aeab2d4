import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { type AnswerDraft, answersToSend } from './answer-draft.ts';

const SavedDraft_save = graphql(`
  mutation SavedDraft_save($input: SaveSurveyDraftInput!) {
    saveSurveyDraft(input: $input) { savedAt }
  }
`);

/** How long nothing is typed before it is saved. */
const PAUSE_MS = 1_500;

export type Saving = { state: 'none' | 'saving' | 'failed' } | { state: 'saved'; at: string };

/**
 * Saves what is typed on the account when the typing pauses, so that it is there on another device; what is not saved is
 * in this tab still.
 *
 * @param draft what is typed; null keeps it off the account, as for anonymous surveys
 */
export function useSavedDraft(surveyId: string, studentId: string, draft: AnswerDraft | null): Saving {
  const [, save] = useMutation(SavedDraft_save);
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const [reconnects, setReconnects] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    const again = () => setReconnects((count) => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  useEffect(() => {
    // What stands there at the beginning was read, not typed.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (!draft) return;
    let isLatest = true;
    const timer = setTimeout(async () => {
      setSaving({ state: 'saving' });
      const answers = answersToSend(draft).filter(({ value }) => !value.startsWith('data:'));
      const { data } = await save({ input: { surveyId, studentId, answers } });
      if (!isLatest) return;
      setSaving(data ? { state: 'saved', at: data.saveSurveyDraft.savedAt } : { state: 'failed' });
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [draft, save, surveyId, studentId, reconnects]);
  return saving;
}
