import { describe, expect, it } from 'vitest';
import { answersToSend, draftOfAccount, draftOfAnswer, EMPTY_ANSWER } from './answer-draft.ts';

describe('the draft of an answer', () => {
  it('begins with what was answered, without the signature', () => {
    const files = [{ id: 'f1', name: '診斷書.pdf' }];
    const draft = draftOfAnswer([
      { question: { id: 'q1', kind: 'SINGLE_CHOICE' }, value: '參加', files: [] },
      { question: { id: 'q2', kind: 'SIGNATURE' }, value: 'SIGNED', files: [] },
      { question: { id: 'q3', kind: 'FILE' }, value: '["f1"]', files },
      { question: { id: 'q4', kind: 'TEXT' }, value: null, files: [] },
      { question: { id: 'q5', kind: 'DATE' }, value: '2026-02-20', files: [] },
    ]);
    expect(draft).toEqual({
      entries: { q1: '參加', q3: '["f1"]', q5: '115/02/20' },
      files: { q3: files },
      signature: null,
    });
  });

  it('begins with what the account has kept', () => {
    expect(draftOfAccount([{ questionId: 'q1', value: '3' }]).entries).toEqual({ q1: '3' });
  });

  it('sends what is there, and leaves out blanks', () => {
    const draft = { ...EMPTY_ANSWER, entries: { q1: '參加', q2: '  ', q3: '' } };
    expect(answersToSend(draft)).toEqual([{ questionId: 'q1', value: '參加' }]);
  });
});
