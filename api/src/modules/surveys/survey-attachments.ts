import type { SurveyValues } from '@qinshi/domain';
import { isUUID } from 'class-validator';
import type { EntityManager } from '../../db/orm.ts';
import { badInput, Refusal } from '../../graphql/errors.ts';
import { attachmentsOf, attachUploads } from '../files/attachments.ts';
import { removeUploads } from '../files/files.personal-data.ts';
import { ATTACHED_TO, type Survey } from './survey.entity.ts';

/**
 * Files become part of the answer. Those of an earlier version may stay, also when another guardian sent them; those that
 * are not named any more go. `tx` acts as the system.
 * @throws Refusal BAD_INPUT UPLOAD_NOT_FOUND (`answers.<question>`) for a file that is somebody else's, or none.
 */
export async function attachFiles(
  tx: EntityManager,
  accountId: string,
  { definition }: Survey,
  values: SurveyValues,
  answerId: string,
): Promise<void> {
  const questions = definition.questions.filter(({ kind }) => kind === 'FILE');
  if (questions.length === 0) return;
  const before = (await attachmentsOf(tx, ATTACHED_TO, [answerId])).get(answerId) ?? [];
  const known = new Set(before.map(({ id }) => id));
  const named = new Set<string>();
  for (const { id } of questions) {
    const value = values[id];
    const ids = Array.isArray(value) ? value : [];
    for (const each of ids) named.add(each);
    await attachNew(
      tx,
      accountId,
      ids.filter((each) => !known.has(each)),
      { question: id, answerId },
    );
  }
  const gone = [...known].filter((id) => !named.has(id));
  if (gone.length > 0) await removeUploads(tx, 'id = any (?::uuid[])', [`{${gone.join(',')}}`], gone.length);
}

async function attachNew(
  tx: EntityManager,
  accountId: string,
  ids: readonly string[],
  { question, answerId }: { question: string; answerId: string },
): Promise<void> {
  const field = `answers.${question}`;
  if (!ids.every((id) => isUUID(id))) throw badInput('UPLOAD_NOT_FOUND', field);
  try {
    await attachUploads(tx, accountId, ids, { type: ATTACHED_TO, id: answerId });
  } catch (error) {
    if (error instanceof Refusal) throw badInput(error.reason, field);
    throw error;
  }
}
