export { goToAppOf } from './apps.ts';
export { broadcastSession, type SessionChannel, type SessionEvent } from './broadcast-session.ts';
export { showDate, showDateTime } from './dates.ts';
export { type ExportedList, type ExportFormat, takeAway } from './export-list.ts';
export { catalogueOfPages, LOCALE_NAMES, setUpI18n, useLocale } from './i18n.ts';
export { createLiveClient, type LiveClient, type LiveState, useLiveConnection } from './live.ts';
export { cspNonce, GRAPHQL_ENDPOINT, REQUEST_HEADERS, websocketUrl } from './location.ts';
export {
  type OutsideLinkOutcome,
  type OutsideReturn,
  type OutsideSignInOutcome,
  readOutsideLink,
  readOutsideSignIn,
} from './outside-sign-in.ts';
export {
  followPush,
  type PushAbility,
  type PushHere,
  type PushRegistration,
  pushAbility,
  pushHere,
} from './push.ts';
export {
  errorMessage,
  type FormErrors,
  formErrors,
  hasReason,
  isSignedOut,
  lockedUntil,
  type Refusal,
  readRefusals,
  refusalFrom,
  refusalMessage,
} from './refusals.ts';
export { saveFile } from './save-file.ts';
export { type SessionDraft, sessionDraft, useSessionDraft } from './session-draft.ts';
export { tooLong } from './too-long.ts';
export { type ImportFile, type UploadedFile, uploadFile, uploadImportFile } from './upload.ts';
export { type Attempt, useAttempt } from './use-attempt.ts';
export { type PushState, usePushState } from './use-push-state.ts';
export { useTakeAway } from './use-take-away.ts';
export { type SentFile, type Uploads, useUploads } from './use-uploads.ts';
export { watchSession } from './watch-session.ts';
