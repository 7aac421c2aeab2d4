import { DEFAULT_LEAVE_SETTINGS, type LeaveDay, type LeaveSettingsRule, toTaipeiDate } from '@qinshi/domain';
import DataLoader from 'dataloader';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { type OwnedPages, ownedPages } from '../../graphql/owned-pages.ts';
import { attachmentsOf } from '../files/attachments.ts';
import type { Upload } from '../files/upload.entity.ts';
import { Deputy } from '../schools/deputy.entity.ts';
import { grouped } from '../schools/schools.loaders.ts';
import { Staff } from '../schools/staff.entity.ts';
import { type Approvers, approversOf } from './approvers.ts';
import type { StudentLeaveArgs } from './leave.inputs.ts';
import { leaveOfStudents } from './leave.queries.ts';
import { daysOfRequests } from './leave-days.queries.ts';
import { ATTACHED_TO, LeaveRequest, LeaveStep } from './leave-request.entity.ts';
import {
  leaveChainsOf,
  leaveSettingsOf,
  leaveTypesOf,
  type SchoolLeaveChain,
  type SchoolLeaveType,
} from './leave-rules.ts';

export interface LeaveLoaders {
  /** Requests that the viewer may read, by id; null for others. */
  leaveRequest: DataLoader<string, LeaveRequest | null>;
  /** A page of a pupil’s requests. */
  leaveOfStudent: OwnedPages<StudentLeaveArgs, LeaveRequest>;
  /** Steps of a request, in order. */
  leaveSteps: DataLoader<string, LeaveStep[]>;
  /** What a request asks for: dates with their periods, in order. */
  leaveDays: DataLoader<LeaveRequest, LeaveDay[], string>;
  leaveTypes: DataLoader<string, SchoolLeaveType[]>;
  leaveChains: DataLoader<string, SchoolLeaveChain[]>;
  leaveSettings: DataLoader<string, LeaveSettingsRule>;
  /** Who may decide today; key `studentId/role`. Read with the system’s eyes, of requests that the viewer may see. */
  leaveApprovers: DataLoader<string, Approvers>;
  /** Whoever decided a step; likewise. */
  leaveDecider: DataLoader<string, Staff | null>;
  /** Files of a request that the viewer may see; the row scopes know only their owners. */
  leaveUploads: DataLoader<string, Upload[]>;
  /** Who stands in for whom at a school, today and later. */
  deputies: DataLoader<string, Deputy[]>;
}

export function leaveLoaders(em: EntityManager, at: Date): LeaveLoaders {
  return {
    leaveRequest: byId((ids) => em.find(LeaveRequest, { id: { $in: ids } })),
    leaveOfStudent: ownedPages((ids, args) => leaveOfStudents(em, ids, args)),
    leaveSteps: grouped(
      (ids) => em.find(LeaveStep, { request: { $in: ids } }, { orderBy: { position: 'asc' } }),
      ({ request }) => request.id,
    ),
    leaveDays: new DataLoader(
      async (requests) => {
        const days = await daysOfRequests(em, requests);
        return requests.map(({ id }) => days.get(id) ?? []);
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    leaveTypes: ofSchools((ids) => leaveTypesOf(em, ids), []),
    leaveChains: ofSchools((ids) => leaveChainsOf(em, ids), []),
    leaveSettings: ofSchools((ids) => leaveSettingsOf(em, ids), DEFAULT_LEAVE_SETTINGS),
    leaveApprovers: new DataLoader((keys) => {
      const asks = keys.map((key) => {
        const [studentId = '', ...role] = key.split('/');
        return { studentId, role: role.join('/') };
      });
      return approversOf(systemScope(em), at, asks);
    }),
    leaveDecider: byId((ids) => systemScope(em).find(Staff, { id: { $in: ids } })),
    leaveUploads: new DataLoader(async (ids) => {
      const uploads = await attachmentsOf(systemScope(em), ATTACHED_TO, ids);
      return ids.map((id) => uploads.get(id) ?? []);
    }),
    deputies: new DataLoader(async (ids) => {
      const rows = await em.find(
        Deputy,
        { absent: { school: { $in: [...ids] } }, endsOn: { $gte: toTaipeiDate(at) } },
        { populate: ['absent', 'deputy'], orderBy: { startsOn: 'asc', id: 'asc' } },
      );
      const bySchool = Map.groupBy(rows, ({ absent }) => absent.getEntity().school.id);
      return ids.map((id) => bySchool.get(id) ?? []);
    }),
  };
}

function byId<Row extends { id: string }>(read: (ids: string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const rows = new Map((await read([...ids])).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function ofSchools<Value>(read: (ids: readonly string[]) => Promise<Map<string, Value>>, otherwise: Value) {
  return new DataLoader<string, Value>(async (ids) => {
    const values = await read(ids);
    return ids.map((id) => values.get(id) ?? otherwise);
  });
}
