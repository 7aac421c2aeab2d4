import { LOCALES } from '@qinshi/domain';
import { z } from 'zod';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { dataRequestMail } from '../../integrations/mail/templates/data-request.ts';
import { type AnyJob, defineJob, enqueue } from '../../jobs/queue.ts';
import type { Deps } from '../../use-case.ts';
import { DataRequest } from './data-request.entity.ts';
import { REQUEST_WORDS } from './data-request.words.ts';
import { KEPT_WORDS } from './kept.ts';
import { applyRetention } from './retention.job.ts';

const STAGES = ['SUBMITTED', 'EXTENDED', 'ACCEPTED', 'REFUSED'] as const;
export type MailStage = (typeof STAGES)[number];

const letter = z.object({ to: z.email(), name: z.string(), subjectName: z.string() });

/** Tells somebody how their data request stands. */
const mailDataRequest = defineJob({
  name: 'mailDataRequest',
  payload: z.object({
    requestId: z.uuid(),
    stage: z.enum(STAGES),
    locale: z.enum(LOCALES),
    /** Address and names, sealed: a deletion has removed them from everywhere else. */
    letter: z.string(),
  }),
  async run({ orm, sealer, mailer }, { requestId, stage, locale, letter: sealed }) {
    const request = await systemScope(orm.em).findOne(DataRequest, { id: requestId });
    if (!request) return;
    const { to, name, subjectName } = letter.parse(JSON.parse(sealer.open(sealed, letterPlace(requestId))));
    const content = dataRequestMail(locale, {
      stage,
      name,
      subjectName,
      kind: REQUEST_WORDS[locale].kinds[request.kind],
      dueAt: request.dueAt,
      extensionReason: request.extensionReason,
      answer: request.answer,
      kept: request.kept.map((reason) => KEPT_WORDS[locale][reason]),
    });
    await mailer.send({ to, ...content, messageId: `data-request.${requestId}.${stage}` });
  },
});

function letterPlace(row: string) {
  return { table: 'data_request', column: 'letter', row };
}

/** Queues the mail within the transaction of `em`; whoever has no e-mail address reads it on the page. */
export async function tellRequester(
  { em, deps }: { em: EntityManager; deps: Deps },
  request: DataRequest,
  stage: MailStage,
  { email, name, subjectName }: { email: string | null; name: string; subjectName: string },
): Promise<void> {
  if (!email) return;
  const sealed = deps.sealer.seal(JSON.stringify({ to: email, name, subjectName }), letterPlace(request.id));
  await enqueue(
    em,
    mailDataRequest,
    { requestId: request.id, stage, locale: request.locale, letter: sealed },
    { key: `data-request:${request.id}:${stage}` },
  );
}

export const dataRightsJobs: readonly AnyJob[] = [mailDataRequest, applyRetention];
