import { randomUUID } from 'node:crypto';
import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** What moves pupils: school systems, transfers, the year’s end. */
export function movesAttempts({
  cast,
  school,
  classRoom,
  child,
  connected,
  never,
  ofSchool,
  farYear,
}: Stage): Record<string, Attempt> {
  return {
    'Query.sisImports': { select: '{ nodes { school { id } } }', shows: [school.id] },
    'Query.sisSources': { select: '{ id }', shows: [cast.sis.sourceId] },
    'Query.sisImport': { variables: [{ id: cast.sis.importId }] },
    'Query.sisProblems': { variables: [{ importId: cast.sis.importId }], select: '{ nodes { id } }' },
    'Query.sheetColumns': {
      variables: cast.sis.importFileIds.map((importFileId) => ({ importFileId, content: 'STUDENTS' })),
    },
    'Query.promotion': { variables: ofSchool },
    'Query.promotions': { select: '{ nodes { id } }' },
    'Query.promotionPupils': { variables: ofSchool, select: '{ nodes { studentId } }', shows: [child.id] },
    'Query.transfers': { variables: ofSchool, select: '{ nodes { id } }', shows: [cast.transfers.leavingId] },
    'Query.rosterClients': { select: '{ id }', shows: [connected.rosterClientId] },
    'Mutation.startSisImport': {
      variables: [
        {
          input: {
            importFileId: randomUUID(),
            content: 'STUDENTS',
            schoolId: school.id,
            columns: [{ field: 'number', column: '學號' }],
          },
        },
      ],
    },
    'Mutation.confirmSisImport': { variables: [{ input: { id: cast.sis.importId, confirmation: '0' } }] },
    'Mutation.saveSisSource': {
      variables: [
        {
          input: {
            ...{ id: cast.sis.sourceId, version: 999, name: '校務行政系統', clientId: 'platform' },
            ...{ baseUrl: 'https://sis.example.tw/v1p1', tokenUrl: 'https://sis.example.tw/token' },
            ...{ everyHours: 24, autoApply: false, enabled: false },
          },
        },
      ],
    },
    'Mutation.removeSisSource': { variables: [{ input: { id: cast.sis.sourceId, version: 999 } }] },
    'Mutation.pullSisSource': { variables: [{ id: cast.sis.sourceId }] },
    'Mutation.cancelSisImport': { variables: [{ id: cast.sis.importId }] },
    'Mutation.savePromotion': {
      variables: [
        {
          input: {
            ...farYear,
            reshuffledGrades: [3],
            firstGradeClasses: 1,
            keepHomerooms: true,
            seats: 'KEEP',
          },
        },
      ],
    },
    'Mutation.choosePromotion': { variables: [{ input: { ...farYear, studentId: child.id } }] },
    'Mutation.planPromotionByFile': {
      variables: [{ input: { ...farYear, importFileId: child.id } }],
    },
    'Mutation.namePromotionTeacher': { variables: [{ input: { ...farYear, grade: 6, classNumber: 1 } }] },
    'Mutation.applyPromotion': { variables: [{ input: { ...farYear, digest: 'of-nothing' } }] },
    'Mutation.undoPromotion': { variables: [{ input: farYear }] },
    'Mutation.applyPromotions': { variables: [{ schoolYear: farYear.schoolYear }] },
    'Mutation.undoPromotions': { variables: [{ schoolYear: farYear.schoolYear }] },
    'Mutation.releaseStudent': {
      variables: [{ input: { studentId: child.id, releasedOn: never, toPlace: '外縣市', reason: '遷居' } }],
    },
    'Mutation.placeStudent': {
      variables: [{ input: { transferId: cast.transfers.comingId, startsOn: never, studentNumber: 'N1' } }],
    },
    'Mutation.withdrawTransfer': { variables: [{ id: cast.transfers.closedId }] },
    'Mutation.recordArrivalElsewhere': {
      variables: [{ input: { transferId: cast.transfers.leavingId, arrivedOn: never } }],
    },
    'Mutation.assignClass': { variables: [{ input: { studentId: child.id, classGroupId: classRoom.id } }] },
    'Mutation.registerRosterClient': { variables: [{ input: { name: '圖書館', schoolIds: [school.id] } }] },
    'Mutation.rotateRosterClientSecret': { variables: [{ id: connected.revokedRosterClientId }] },
    'Mutation.revokeRosterClient': { variables: [{ id: connected.revokedRosterClientId }] },
  };
}
