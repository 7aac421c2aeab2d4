import { Ground } from './20261122-ground.ts';
import { Accounts } from './20261123-accounts.ts';
import { AuditChain } from './20261123-audit-chain.ts';
import { DataRights } from './20261123-data-rights.ts';
import { OpenidConnect } from './20261123-openid-connect.ts';
import { RowScopes } from './20261123-row-scopes.ts';
import { Uploads } from './20261123-uploads.ts';
import { AccountSafety } from './20261124-account-safety.ts';
import { Calendar } from './20261124-calendar.ts';
import { Gate } from './20261124-gate.ts';
import { Leave } from './20261124-leave.ts';
import { Notifications } from './20261124-notifications.ts';
import { SchoolDayRecords } from './20261124-school-day.ts';
import { StoredFiles } from './20261124-stored-files.ts';
import { AttendanceRecords } from './20261125-attendance-records.ts';
import { LeaveWholeDays } from './20261125-leave-whole-days.ts';
import { Custody } from './20261130-custody.ts';
import { ImportFiles } from './20261130-import-files.ts';
import { Promotions } from './20261130-promotion.ts';
import { Surveys } from './20261130-surveys.ts';
import { Transfers } from './20261130-transfers.ts';
import { Visibility } from './20261130-visibility.ts';

/** All migrations, oldest first. Names are stored in the database: never rename or reorder. */
export const migrations = [
  { name: '20261122-ground', class: Ground },
  { name: '20261123-audit-chain', class: AuditChain },
  { name: '20261123-row-scopes', class: RowScopes },
  { name: '20261123-accounts', class: Accounts },
  { name: '20261123-openid-connect', class: OpenidConnect },
  { name: '20261123-uploads', class: Uploads },
  { name: '20261123-data-rights', class: DataRights },
  { name: '20261124-account-safety', class: AccountSafety },
  { name: '20261124-calendar', class: Calendar },
  { name: '20261124-notifications', class: Notifications },
  { name: '20261124-leave', class: Leave },
  { name: '20261124-school-day', class: SchoolDayRecords },
  { name: '20261124-gate', class: Gate },
  { name: '20261124-stored-files', class: StoredFiles },
  { name: '20261125-leave-whole-days', class: LeaveWholeDays },
  { name: '20261125-attendance-records', class: AttendanceRecords },
  { name: '20261130-import-files', class: ImportFiles },
  { name: '20261130-visibility', class: Visibility },
  { name: '20261130-surveys', class: Surveys },
  { name: '20261130-transfers', class: Transfers },
  { name: '20261130-promotion', class: Promotions },
  { name: '20261130-custody', class: Custody },
];
