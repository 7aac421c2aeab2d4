import type { Locale } from '@qinshi/domain';
import type { EntityManager } from '../../db/orm.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { PersonalDataSource } from '../../personal-data.ts';
import { removeFiles } from './files.jobs.ts';
import { ImportFile } from './import-file.entity.ts';
import { sweepStoredFiles } from './stray-files.ts';
import { Upload } from './upload.entity.ts';

/** Files that people sent. Attached ones live as long as what they are part of, which removes them itself. */
export const filesData: PersonalDataSource = {
  async describe({ em, subject, locale }) {
    // What a child sent is the child's own.
    if (subject.guardianId) return [];
    const words = WORDS[locale];
    const uploads = await em.find(Upload, { owner: subject.accountId }, { orderBy: { createdAt: 'asc' } });
    const imports = await em.find(
      ImportFile,
      { owner: subject.accountId },
      { orderBy: { createdAt: 'asc' } },
    );
    if (uploads.length + imports.length === 0) return [];
    const facts = [...uploads, ...imports].map(({ name, size, createdAt }) => ({
      name: 'file',
      label: words.file,
      fields: [
        { name: 'name', label: words.name, value: name },
        { name: 'size', label: words.size, value: size },
        { name: 'createdAt', label: words.createdAt, value: createdAt },
      ],
    }));
    return [{ id: 'files', ...words.category, kept: null, facts }];
  },

  async erase({ em, subject }) {
    await removeUploads(em, 'owner_id = ? and attached_type is null', [subject.accountId], 1000);
    await removeRows(em, 'import_file', 'owner_id = ?', [subject.accountId], 1000);
  },

  expiries: [
    {
      name: 'uploads',
      period: 'RETENTION_UPLOADS',
      remove: ({ em, before, batch }) =>
        removeUploads(em, 'created_at < ? and attached_type is null', [before], batch),
    },
    {
      name: 'importFiles',
      period: 'RETENTION_UPLOADS',
      remove: ({ em, before, batch }) => removeRows(em, 'import_file', 'created_at < ?', [before], batch),
    },
    {
      name: 'storedFiles',
      period: 'RETENTION_UPLOADS',
      remove: ({ em, before, batch }) => sweepStoredFiles(em, before, batch),
    },
  ],
};

/** Removes uploads and, once that has committed, their files; tells how many. */
export function removeUploads(
  em: EntityManager,
  condition: string,
  params: readonly unknown[],
  batch: number,
): Promise<number> {
  return removeRows(em, 'upload', condition, params, batch);
}

async function removeRows(
  em: EntityManager,
  table: 'upload' | 'import_file',
  condition: string,
  params: readonly unknown[],
  batch: number,
): Promise<number> {
  const rows = await em.execute<{ key: string }[]>(
    `delete from ${table} where id = any (array(
       select id from ${table} where ${condition} order by id limit ? for update skip locked
     )) returning key`,
    [...params, batch],
  );
  if (rows.length > 0) await enqueue(em, removeFiles, { keys: rows.map(({ key }) => key) });
  return rows.length;
}

const WORDS = {
  'zh-TW': {
    category: {
      title: '上傳的檔案',
      purpose: '辦理您送出的申請（特定目的一五八）',
      retention: '未送出的檔案一天後刪除；已送出的隨該筆申請保存',
    },
    file: '檔案',
    name: '檔名',
    size: '大小（位元組）',
    createdAt: '上傳時間',
  },
  en: {
    category: {
      title: 'Files that you sent',
      purpose: 'To work on the requests that they belong to (purpose 158)',
      retention: 'A day when they were not sent; with the request otherwise',
    },
    file: 'File',
    name: 'Name',
    size: 'Size in bytes',
    createdAt: 'Sent',
  },
} satisfies Record<Locale, unknown>;
