import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { attachmentsOf } from '../files/attachments.ts';
import type { Upload } from '../files/upload.entity.ts';
import { ATTACHED_TO } from './data-request.entity.ts';

export interface DataRightsLoaders {
  /** Files of a data request that the viewer may see; the row scopes know only their owners. */
  requestUploads: DataLoader<string, Upload[]>;
}

export function dataRightsLoaders(em: EntityManager): DataRightsLoaders {
  return {
    requestUploads: new DataLoader(async (ids) => {
      const uploads = await attachmentsOf(systemScope(em), ATTACHED_TO, ids);
      return ids.map((id) => uploads.get(id) ?? []);
    }),
  };
}
