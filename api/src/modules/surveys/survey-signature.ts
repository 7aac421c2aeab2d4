import { createHash } from 'node:crypto';
import { encodeVerificationCode, type SurveyValues } from '@qinshi/domain';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import {
  readSignature,
  type SignatureImage,
  SignatureProblem,
} from '../../integrations/images/signature-image.ts';
import { storeFile } from '../files/store-file.ts';
import type { Survey, SurveyAnswer } from './survey.entity.ts';

/** What stands among the answers for a signature that was drawn. */
const SIGNED = 'SIGNED';

export interface DrawnSignature {
  key: string;
  sha256: string;
}

/**
 * Stores the drawn signature of a form and puts `SIGNED` in its place; null where the form has none. Whoever changes an
 * answer signs anew: a signature stands for exactly what was on the page.
 * @throws Refusal BAD_INPUT SIGNATURE_EMPTY, SIGNATURE_INVALID, SIGNATURE_TOO_LARGE.
 */
export async function keepSignature(
  { deps }: Context,
  { definition }: Survey,
  values: SurveyValues,
): Promise<DrawnSignature | null> {
  const question = definition.questions.find(
    ({ id, kind }) => kind === 'SIGNATURE' && values[id] !== undefined,
  );
  if (!question) return null;
  const image = await read(String(values[question.id]), `answers.${question.id}`);
  const { key } = await storeFile(deps, image.png, 'image/png', 'survey_answer.signature_key');
  Object.assign(values, { [question.id]: SIGNED });
  return { key, sha256: image.sha256 };
}

async function read(drawn: string, field: string): Promise<SignatureImage> {
  try {
    return await readSignature(drawn);
  } catch (error) {
    if (error instanceof SignatureProblem) throw badInput(error.reason, field);
    throw error;
  }
}

/** Columns that keep what a signature stands for: exactly what was asked and answered, by whom, when and from where. */
export function agreementOf(
  { at, deps, source }: Context,
  viewer: Viewer,
  { id, student }: Pick<SurveyAnswer, 'id' | 'student'>,
  survey: Survey,
  values: SurveyValues,
  signature: DrawnSignature | null,
): Pick<SurveyAnswer, 'signatureKey' | 'agreementHash' | 'verificationCode' | 'sourceAddress'> {
  if (!signature)
    return { signatureKey: null, agreementHash: null, verificationCode: null, sourceAddress: null };
  const text = JSON.stringify([
    id,
    at.toISOString(),
    survey.id,
    survey.title,
    survey.body,
    survey.definition,
    student.id,
    values,
    signature.sha256,
    viewer.account.id,
    viewer.session.id,
    source.address,
  ]);
  const agreementHash = deps.sealer.keyedHash('agreement', text);
  const code = createHash('sha256').update(`verification:${agreementHash}`).digest();
  return {
    signatureKey: signature.key,
    agreementHash,
    verificationCode: encodeVerificationCode(code),
    sourceAddress: source.address,
  };
}
