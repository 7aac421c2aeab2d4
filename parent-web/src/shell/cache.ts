import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import type { LiveNews_BindingApplicationChangedSubscription } from '../gql/graphql.ts';
import { updatesOfDays } from './cache-of-days.ts';
import { updatesOfNotifications } from './cache-of-notifications.ts';
import { updatesOfSchoolMessages } from './cache-of-school-messages.ts';
import { updatesOfSurveys } from './cache-of-surveys.ts';

const embedded = () => null;

/** What the normalised cache must know: which types have no id of their own, and what mutations outdate. */
export const cacheRules: Pick<CacheExchangeOpts, 'keys' | 'updates'> = {
  keys: {
    // There is one viewer to a client; so mutations that answer with it update every screen.
    Viewer: () => 'viewer',
    AbsenceChange: embedded,
    ApplicantSession: embedded,
    BindingFormVerification: embedded,
    BindingStatistics: embedded,
    ClassBoardRow: embedded,
    ConsentStatement: embedded,
    ContactCodeReceipt: embedded,
    DayNote: embedded,
    GradeBand: embedded,
    GradeBook: embedded,
    GradeBookRow: embedded,
    ClassSubject: embedded,
    GuardianCheck: embedded,
    LeaveDay: embedded,
    LeavePlan: embedded,
    LeavePlanStep: embedded,
    LeaveProblem: embedded,
    LeaveSettings: embedded,
    LeaveStep: embedded,
    NotificationChoice: embedded,
    NotificationConnection: embedded,
    NotificationSettings: embedded,
    Period: embedded,
    SchoolDay: embedded,
    StudentDay: embedded,
    StudentLookUp: embedded,
    StudentPreview: embedded,
    SurveyAnswerValue: embedded,
    SurveyCondition: embedded,
    SurveyDraft: embedded,
    SurveyDraftAnswer: embedded,
  },
  updates: {
    Mutation: {
      ...updatesOfDays.Mutation,
      ...updatesOfNotifications.Mutation,
      ...updatesOfSchoolMessages.Mutation,
      ...updatesOfSurveys.Mutation,
      verifyContactCode: (_result, _args, cache) => cache.invalidate('Query', 'applicantSession'),
      submitBindingApplications: (_result, _args, cache) =>
        cache.invalidate('Query', 'myBindingApplications'),
      clearBindingApplications: (_result, _args, cache) => cache.invalidate('Query', 'myBindingApplications'),
    },
    Subscription: {
      ...updatesOfDays.Subscription,
      ...updatesOfNotifications.Subscription,
      ...updatesOfSchoolMessages.Subscription,
      bindingApplicationChanged: (result, _args, cache) => {
        const { status } = (result as LiveNews_BindingApplicationChangedSubscription)
          .bindingApplicationChanged;
        // The application itself is updated by its id; a new one makes the list stale, an approval adds a child.
        if (status === 'SUBMITTED') cache.invalidate('Query', 'myBindingApplications');
        if (status === 'APPROVED') cache.invalidate({ __typename: 'Viewer', id: 'viewer' }, 'children');
      },
    },
  },
};
