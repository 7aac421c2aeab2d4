import { enumOf } from '../../graphql/enums.ts';
import type { SisContent, SisState } from './sis-import.entity.ts';
import type { Severity } from './staged-row.ts';

export const SisContentEnum = enumOf<SisContent>('SisContent', 'What a delivery of a school’s records is.', {
  ONEROSTER: 'An archive of OneRoster 1.1 or 1.2 files.',
  STUDENTS: 'A table of pupils.',
  STAFF: 'A table of staff.',
  CLASSES: 'A table of classes.',
});

export const SisStateEnum = enumOf<SisState>('SisState', 'How far an import is.', {
  READING: 'The file is being read and compared.',
  CHECKED: 'The dry run is there; somebody has to confirm it.',
  APPLYING: 'It is being applied.',
  APPLIED: 'All of it is applied.',
  CANCELLED: 'It was put aside, or a newer one took its place.',
  FAILED: 'It broke off; nothing of it is applied.',
});

export const SisSeverityEnum = enumOf<Severity>('SisSeverity', 'How bad a problem of a delivery is.', {
  ERROR: 'Nothing is applied before it is mended.',
  WARNING: 'Worth a look; it is applied as the sentence says.',
});
