import { randomUUID } from 'node:crypto';
import type { Cast } from '../cast.ts';
import type { Attempt } from './attempt.ts';
import type { Stage } from './stage.ts';

/** Surveys, messages and notifications. */
export function lettersAttempts({
  child,
  notices,
  messages,
  surveys,
  toClass,
}: Stage): Record<string, Attempt> {
  return {
    'Query.survey': { variables: [{ id: surveys.openId }, { id: surveys.ofPupilsId }] },
    'Query.message': { variables: [{ id: messages.sentId }, { id: messages.ofCityId }] },
    'Query.messages': {
      select: '{ nodes { id } }',
      shows: [messages.sentId, messages.plannedId, messages.ofCityId],
    },
    'Query.messageReach': { variables: [{ input: toClass }] },
    'Query.surveys': { select: '{ nodes { id } }', shows: [surveys.openId, surveys.ofPupilsId] },
    'Query.notifications': { select: '{ nodes { id } }', shows: [notices.notificationId] },
    'Query.notificationSettings': {},
    'Mutation.markNotificationsRead': { variables: [{ ids: [notices.notificationId] }] },
    'Mutation.markAllNotificationsRead': {},
    'Mutation.saveNotificationSettings': {
      variables: [
        { input: { quietFrom: '22:00', choices: [{ kind: 'ARRIVAL', push: true, email: false }] } },
      ],
    },
    'Mutation.registerPushDevice': {
      variables: [{ input: { endpoint: 'https://10.0.0.8/', p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) } }],
    },
    'Mutation.removePushDevice': { variables: [{ id: notices.removableDeviceId }] },
    'Mutation.sendTestNotification': {},
    'Mutation.sendMessage': {
      variables: [
        {
          input: {
            ...toClass,
            ...{ id: randomUUID(), title: ' ', body: '…', sendAt: null, attachmentIds: [child.id] },
          },
        },
      ],
    },
    'Mutation.recallMessage': {
      variables: [{ id: messages.recalledId }, { id: messages.recalledOfCityId }],
    },
    'Mutation.remindMessage': {
      variables: [{ id: messages.recalledId }, { id: messages.recalledOfCityId }],
    },
    'Mutation.markMessageRead': { variables: [{ id: messages.sentId }] },
    'Mutation.createSurvey': { variables: [{ input: surveyInput(surveys) }] },
    'Mutation.updateSurvey': {
      variables: [{ input: { ...surveyInput(surveys), title: '…', id: surveys.draftId, version: 999 } }],
    },
    'Mutation.copySurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.deleteSurvey': { variables: [{ id: surveys.openId }] },
    'Mutation.publishSurvey': { variables: [{ id: surveys.openId }] },
    'Mutation.closeSurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.reopenSurvey': { variables: [{ input: { id: surveys.openId, dueAt: null } }] },
    'Mutation.remindSurvey': { variables: [{ id: surveys.closedId }] },
    'Mutation.answerSurvey': {
      variables: [surveys.openId, surveys.ofPupilsId].map((surveyId) => ({
        input: {
          ...{ surveyId, studentId: child.id, version: 999 },
          answers: [{ questionId: surveys.questionId, value: '沒有這個選項' }],
        },
      })),
    },
    'Mutation.saveSurveyDraft': {
      variables: [surveys.openId, surveys.ofPupilsId].map((surveyId) => ({
        input: {
          ...{ surveyId, studentId: child.id },
          answers: [{ questionId: surveys.questionId, value: '參加' }],
        },
      })),
    },
  };
}

/** A survey without a title, and all else that an input can hold. */
function surveyInput({ questionId }: Cast['surveys']) {
  const onlyIf = { questionId, operator: 'IS', value: '是' };
  const section = { id: randomUUID(), heading: '…', help: '…', onlyIf };
  // Short: more of them than are taken still fit into a request.
  const question = { kind: 'SINGLE_CHOICE', prompt: '…', options: ['是'], onlyIf };
  const audience = { wholeSchool: false, grades: [5], classGroupIds: [questionId], studentIds: [questionId] };
  return {
    ...{ title: '', body: '…', dueAt: null, respondent: 'GUARDIAN', anonymous: false },
    ...{ audience, sections: [section], questions: [question] },
  };
}
