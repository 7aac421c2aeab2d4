import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import { badInput, conflict, notFound } from '../../graphql/errors.ts';
import { is, type Viewer } from '../../graphql/viewer.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { UseCase } from '../../use-case.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { openImportFile } from '../files/import-files.service.ts';
import { School } from '../schools/school.entity.ts';
import { PLAIN_FIELDS } from './plain-columns.ts';
import { putAside } from './put-aside.ts';
import { rememberColumns } from './sis-columns.service.ts';
import { type SisContent, SisImport } from './sis-import.entity.ts';
import type { ConfirmSisImportInput, StartSisImportInput } from './sis-import.inputs.ts';
import { applySisImport, readSisImport } from './sis-import.jobs.ts';
import { mayImport } from './sis-import.policy.ts';

/**
 * Takes a file that was sent and begins its dry run; an older dry run of the same school is put aside.
 * @throws Refusal BAD_INPUT naming what is wrong, NOT_FOUND, CONFLICT (SIS_IMPORT_RUNNING) naming who runs the other.
 */
export async function startSisImport(
  useCase: UseCase,
  viewer: Viewer,
  input: StartSisImportInput,
): Promise<SisImport> {
  const { em, at } = useCase;
  const schoolId = is(viewer, 'BUREAU_ADMIN') ? (input.schoolId ?? null) : viewer.active.schoolId;
  if (!mayImport(viewer, schoolId)) throw notFound();
  if (schoolId && (await em.count(School, { id: schoolId })) === 0) throw notFound();
  const content = input.content as SisContent;
  const kinds = content === 'ONEROSTER' ? (['ZIP'] as const) : (['CSV', 'XLSX'] as const);
  const { file } = await openImportFile(useCase, viewer, input.importFileId, { kinds });
  const columns = columnsOf(content, input);
  const id = newId(at.getTime());
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'sis.start');
    await refuseTwo(tx, schoolId);
    await putAside({ em: tx, at }, actorOf(viewer), { school: schoolId });
    tx.create(SisImport, {
      id,
      school: schoolId,
      source: sourceOf(content, schoolId),
      content,
      fileKey: file.key,
      fileName: file.name,
      sha256: file.sha256,
      columns,
      complete: input.complete ?? false,
      state: 'READING',
      startedById: viewer.account.id,
      startedByName: viewer.account.name,
      startedByKind: viewer.active.kind,
      startedAt: at,
      finishedAt: null,
      counts: [],
      suspicious: [],
    });
    await tx.flush();
    if (content !== 'ONEROSTER') await rememberColumns(tx, at, schoolId, content, columns);
    await enqueue(tx, readSisImport, { id }, { maxAttempts: 3 });
    audit(
      { em: tx, at },
      {
        ...{ action: 'sis.started', actor: actorOf(viewer), schoolId },
        ...{ subject: { type: 'sisImport', id }, details: { content, sha256: file.sha256 } },
      },
    );
  });
  return em.findOneOrFail(SisImport, { id }, { refresh: true });
}

/** Deliveries of one kind for one school know each other's ids; the city's are a source of their own. */
function sourceOf(content: SisContent, schoolId: string | null): string {
  return `${content === 'ONEROSTER' ? 'oneroster' : 'table'}:${schoolId ?? 'city'}`;
}

function columnsOf(content: SisContent, { columns = [] }: StartSisImportInput): Record<string, string> {
  if (content === 'ONEROSTER') return {};
  const fields = PLAIN_FIELDS[content];
  const chosen = Object.fromEntries((columns ?? []).map(({ field, column }) => [field, column]));
  const missing = fields.find(({ name, required }) => required && !chosen[name]);
  if (missing) throw badInput('REQUIRED', `columns.${missing.name}`);
  return Object.fromEntries(
    Object.entries(chosen).filter(([field]) => fields.some(({ name }) => name === field)),
  );
}

/** One at a time for a school; the city's is one for all schools. @throws Refusal CONFLICT SIS_IMPORT_RUNNING. */
export async function refuseTwo(tx: EntityManager, schoolId: string | null, except?: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('sis import', 0))`);
  const running = await tx.findOne(SisImport, {
    state: { $in: ['READING', 'APPLYING'] },
    ...(schoolId ? { $or: [{ school: schoolId }, { school: null }] } : {}),
    ...(except ? { id: { $ne: except } } : {}),
  });
  if (running) throw conflict('SIS_IMPORT_RUNNING', undefined, { name: running.startedByName });
}

/**
 * Confirms a dry run: it is applied in the background. Where a school would lose many, its file's name has to be typed.
 * @throws Refusal NOT_FOUND, CONFLICT (SIS_IMPORT_NOT_CHECKED, SIS_IMPORT_HAS_ERRORS, SIS_IMPORT_RUNNING), BAD_INPUT on
 * `confirmation`.
 */
export async function confirmSisImport(
  useCase: UseCase,
  viewer: Viewer,
  { id, confirmation }: ConfirmSisImportInput,
): Promise<SisImport> {
  const sisImport = await ownImport(useCase, viewer, id);
  const { em } = useCase;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'sis.confirm');
    const locked = await tx.findOneOrFail(SisImport, { id }, { refresh: true });
    await refuseTwo(tx, locked.school?.id ?? null, id);
    await tx.refresh(locked);
    if (locked.state !== 'CHECKED') throw conflict('SIS_IMPORT_NOT_CHECKED');
    if (locked.errors > 0) throw conflict('SIS_IMPORT_HAS_ERRORS');
    if (locked.suspicious.length > 0 && confirmation?.trim() !== confirmationOf(locked))
      throw badInput('SIS_CONFIRMATION_DIFFERS', 'confirmation');
    locked.state = 'APPLYING';
    locked.done = 0;
    await tx.flush();
    await enqueue(tx, applySisImport, { id }, { maxAttempts: 3 });
  });
  return em.findOneOrFail(SisImport, { id: sisImport.id }, { refresh: true });
}

/** What has to be typed before people leave in numbers: how many they are. */
export function confirmationOf({ suspicious }: SisImport): string | null {
  return suspicious.length > 0 ? String(suspicious.reduce((sum, { ends }) => sum + ends, 0)) : null;
}

/** Puts a dry run aside. @throws Refusal NOT_FOUND, CONFLICT SIS_IMPORT_NOT_CHECKED. */
export async function cancelSisImport(useCase: UseCase, viewer: Viewer, id: string): Promise<SisImport> {
  await ownImport(useCase, viewer, id);
  const { em, at } = useCase;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'sis.cancel');
    if ((await putAside({ em: tx, at }, actorOf(viewer), { id })) === 0)
      throw conflict('SIS_IMPORT_NOT_CHECKED');
  });
  return em.findOneOrFail(SisImport, { id }, { refresh: true });
}

async function ownImport({ em }: Pick<UseCase, 'em'>, viewer: Viewer, id: string): Promise<SisImport> {
  const found = await em.findOne(SisImport, { id });
  if (!found || !mayImport(viewer, found.school?.id ?? null)) throw notFound();
  return found;
}
