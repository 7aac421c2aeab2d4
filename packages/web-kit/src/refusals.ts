import {
  isRefusalReason,
  type Locale,
  REFUSAL_CODES,
  type RefusalCode,
  type RefusalReason,
  refusalText,
} from '@qinshi/domain';

/** One "no" of the API, as `extensions` of a GraphQL error tell it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly reason: RefusalReason;
  /** Path of the input it is about, e.g. `guardian.email`; null when it is about the whole. */
  readonly field: string | null;
  /** When trying again makes sense (ISO 8601). */
  readonly retryAt: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

const CONNECTION_LOST_TEXT: Readonly<Record<Locale, string>> = {
  'zh-TW': '連線中斷，尚未送出。您填寫的內容都還在，請確認網路後再試一次。',
  en: 'The connection was lost and nothing was sent. What you typed is still here; check the network and try again.',
};

const INTERNAL: Refusal = { code: 'INTERNAL', reason: 'INTERNAL', field: null, retryAt: null, params: {} };

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * The refusals in whatever a GraphQL client throws or returns: a list of GraphQL errors, a result with
 * `errors`, or an error object of urql (`graphQLErrors`) or Apollo Client (`errors`, `cause`).
 * An error that carries no refusal (lost network, a bug) gives an empty list.
 */
export function readRefusals(error: unknown): Refusal[] {
  return graphqlErrors(error).flatMap((one) => refusalsOf(isBag(one.extensions) ? one.extensions : {}));
}

function graphqlErrors(error: unknown): Bag[] {
  if (Array.isArray(error)) return error.filter(isBag);
  if (!isBag(error)) return [];
  for (const list of [error.graphQLErrors, error.errors]) {
    if (Array.isArray(list) && list.length > 0) return list.filter(isBag);
  }
  if (isBag(error.extensions)) return [error];
  return error.cause === undefined ? [] : graphqlErrors(error.cause);
}

function refusalsOf(extensions: Bag): Refusal[] {
  const code = REFUSAL_CODES.find((known) => known === extensions.code) ?? 'INTERNAL';
  const shared = { code, retryAt: text(extensions.retryAt) };
  if (Array.isArray(extensions.fields) && extensions.fields.length > 0) {
    return extensions.fields.filter(isBag).map((field) => ({
      ...shared,
      reason: isRefusalReason(field.reason) ? field.reason : 'INVALID',
      field: text(field.field),
      params: readParams(field.params),
    }));
  }
  const reference = text(extensions.reference);
  return [
    {
      ...shared,
      reason: isRefusalReason(extensions.reason) ? extensions.reason : fallbackReason(code),
      field: text(extensions.field),
      params: { ...(reference ? { reference } : {}), ...readParams(extensions.params) },
    },
  ];
}

/** A reason newer than this build of the app still gets a sentence: that of its code. */
function fallbackReason(code: RefusalCode): RefusalReason {
  const reasons: Partial<Record<RefusalCode, RefusalReason>> = {
    UNAUTHENTICATED: 'NOT_SIGNED_IN',
    FORBIDDEN: 'NOT_ALLOWED',
    NOT_FOUND: 'NOT_FOUND',
    BAD_INPUT: 'INVALID',
    CONFLICT: 'VERSION_STALE',
    RATE_LIMITED: 'TOO_MANY_REQUESTS',
    CODE_WRONG: 'CODE_WRONG',
    CODE_EXPIRED: 'CODE_EXPIRED',
    PASSWORD_CHANGE_REQUIRED: 'PASSWORD_CHANGE_REQUIRED',
    UNAVAILABLE: 'BUSY',
  };
  return reasons[code] ?? 'INTERNAL';
}

function readParams(params: unknown): Record<string, string | number> {
  if (!isBag(params)) return {};
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

/** The sentence of a refusal in the reader's language; times are Asia/Taipei. */
export function refusalMessage(refusal: Refusal, locale: Locale): string {
  const retryTime = refusal.retryAt ? clockTime(refusal.retryAt, locale) : null;
  return refusalText(locale, refusal.reason, { ...(retryTime ? { retryTime } : {}), ...refusal.params });
}

const dayOf = (date: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Taipei', dateStyle: 'short' }).format(date);

/** `14:05`, with month and day in front when it is not today. */
function clockTime(iso: string, locale: Locale): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const isToday = dayOf(date) === dayOf(new Date());
  return new Intl.DateTimeFormat(locale === 'zh-TW' ? 'zh-TW' : 'en-GB', {
    timeZone: 'Asia/Taipei',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(isToday ? {} : { month: 'numeric', day: 'numeric' }),
  }).format(date);
}

/** What a form shows after a refusal. */
export interface FormErrors {
  /** Sentence per field path. */
  readonly fields: Readonly<Record<string, string>>;
  /** What belongs to no field; null when everything did. */
  readonly general: string | null;
}

/**
 * Sorts the refusals of an error to the fields they are about. An error without refusals reads as a lost
 * connection, which is what it is: the API wraps everything else.
 */
export function formErrors(error: unknown, locale: Locale): FormErrors {
  if (!error) return { fields: {}, general: null };
  const refusals = readRefusals(error);
  if (refusals.length === 0) return { fields: {}, general: CONNECTION_LOST_TEXT[locale] };
  const fields: Record<string, string> = {};
  let general: string | null = null;
  for (const refusal of refusals) {
    const message = refusalMessage(refusal, locale);
    if (refusal.field) fields[refusal.field] ??= message;
    else general ??= message;
  }
  return { fields, general };
}

/** One sentence for an error, whichever field it is about: for notifications and whole-page states. */
export function errorMessage(error: unknown, locale: Locale): string {
  const [first] = readRefusals(error);
  return first ? refusalMessage(first, locale) : CONNECTION_LOST_TEXT[locale];
}

/** Whether an error says that nobody is signed in (any more). A wrong password says so too, but for a reason of its own. */
export function isSignedOut(error: unknown): boolean {
  return readRefusals(error).some(
    (refusal) => refusal.code === 'UNAUTHENTICATED' && refusal.reason === 'NOT_SIGNED_IN',
  );
}

/** Until when an account is locked after too many failed sign-ins (ISO 8601); null when the error is another. */
export function lockedUntil(error: unknown): string | null {
  return readRefusals(error).find(({ reason }) => reason === 'ACCOUNT_LOCKED')?.retryAt ?? null;
}

/** Whether an error carries this reason. */
export function hasReason(error: unknown, reason: RefusalReason): boolean {
  return readRefusals(error).some((refusal) => refusal.reason === reason);
}

/** The refusal for "we do not know what happened"; for lists of outcomes that name an unknown reason. */
export function refusalFrom(code: string | null | undefined, reason: string | null | undefined): Refusal {
  return refusalsOf({ code, reason })[0] ?? INTERNAL;
}
