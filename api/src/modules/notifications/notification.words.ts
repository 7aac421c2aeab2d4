import {
  formatRocDate,
  formatRocDateTime,
  formatTaipeiTime,
  type IsoDate,
  type Locale,
  toTaipeiDate,
  weekdayName,
} from '@qinshi/domain';
import type { ChildRecords, NewsParams, NotificationKind, RecordKind } from './notification.entity.ts';

/** A notification in words. */
export interface Words {
  title: string;
  body: string;
}

type Sentences = { [Kind in NotificationKind]: (params: NewsParams[Kind]) => Words };

const ZH: Sentences = {
  ARRIVAL: ({ name, at, gate, afterAlarm }) => ({
    title: afterAlarm ? `${name}現在到校了` : `${name}已到校`,
    body: `${formatTaipeiTime(at)} ${gate ? `由${gate}進入校園` : '刷卡到校'}${
      afterAlarm ? '，先前的未到校提醒可以放心了。' : '。'
    }`,
  }),
  DEPARTURE: ({ name, at, gate, early }) => ({
    title: early ? `${name}提早離校` : `${name}已離校`,
    body: `${formatTaipeiTime(at)} ${gate ? `由${gate}離開校園` : '刷卡離校'}${
      early ? '，這時還沒有放學。若您不知情，請與學校聯絡。' : '。'
    }`,
  }),
  MISSING: ({ name, className, at }) =>
    className
      ? {
          title: `${className} ${name}尚未到校`,
          body: `到 ${formatTaipeiTime(at)} 沒有到校紀錄，也沒有請假，請確認原因。`,
        }
      : {
          title: `${name}尚未到校`,
          body: `到 ${formatTaipeiTime(at)} 沒有到校紀錄，也沒有請假。今天不到校，請按這裡請假；已經出門，請與學校聯絡。`,
        },
  LEAVE_DECIDED: ({ outcome, comment, ...leave }) =>
    outcome === 'APPROVED'
      ? {
          title: `${leave.name}的${leave.type}已通過`,
          body: `${spanZh(leave)}。${comment ? `備註：${comment}` : ''}`,
        }
      : {
          title: `${leave.name}的${leave.type}${outcome === 'REVOKED' ? '被撤銷核准' : '被退回'}`,
          body: `${spanZh(leave)}。${comment ? `原因：${comment}` : ''}`,
        },
  LEAVE_AWAITING: ({ className, ...leave }) => ({
    title: `${className ? `${className} ` : ''}${leave.name}的${leave.type}等您審核`,
    body: `${spanZh(leave)}。`,
  }),
  LEAVE_REMINDER: ({ className, since, ...leave }) => ({
    title: `提醒：${className ? `${className} ` : ''}${leave.name}的${leave.type}還在等您審核`,
    body: `${spanZh(leave)}，${formatRocDateTime(since)} 送出。`,
  }),
  SURVEY_OPENED: ({ name, title, dueAt }) => ({
    title: `${name}有新的回條：${title}`,
    body: dueAt ? `請於 ${formatRocDateTime(dueAt)} 前填寫。` : '請按這裡填寫。',
  }),
  SURVEY_REMINDER: ({ name, title, dueAt }) => ({
    title: `提醒：${name}的回條還沒填：${title}`,
    body: dueAt ? `${formatRocDateTime(dueAt)} 截止，請按這裡填寫。` : '請按這裡填寫。',
  }),
  MESSAGE: ({ title, from }) => ({ title: `${from}有新的訊息`, body: title }),
  MESSAGE_REMINDER: ({ title, from }) => ({ title: `提醒：${from}的訊息還沒讀`, body: title }),
  RECORDS_VISIBLE: ({ children }) => ({
    title: `${whoseZh(children)}有 ${recordCount(children)} 筆新的在校紀錄`,
    body: `${children
      .map(({ name, own, records }) => {
        const counted = records.map(({ kind, count }) => `${RECORD_WORDS['zh-TW'][kind]} ${count} 筆`);
        return `${own || children.length === 1 ? '' : `${name}：`}${counted.join('、')}`;
      })
      .join('；')}。`,
  }),
  GUARDIAN_CORRECTED: ({ name, corrected }) => ({
    title: '學校更正了您的資料',
    body: `${name}的學校更正了您的${corrected.map((fact) => FACTS['zh-TW'][fact]).join('、')}。如有疑問，請洽學校。`,
  }),
  TRANSFER_OVERDUE: ({ name, from, place, dueOn }) => ({
    title: `${name}轉學逾期未報到`,
    body: `由${from}轉出，應於 ${formatRocDate(dueOn)} 前到${place}報到，還沒有報到紀錄。請聯絡家長，並依規定通報中輟。`,
  }),
};

const EN: Sentences = {
  ARRIVAL: ({ name, at, gate, afterAlarm }) => ({
    title: afterAlarm ? `${name} has arrived now` : `${name} is at school`,
    body: `At ${formatTaipeiTime(at)}${gate ? ` by ${gate}` : ''}.${
      afterAlarm ? ' The notice that nobody had come is settled.' : ''
    }`,
  }),
  DEPARTURE: ({ name, at, gate, early }) => ({
    title: early ? `${name} has left early` : `${name} has left school`,
    body: `At ${formatTaipeiTime(at)}${gate ? ` by ${gate}` : ''}.${
      early ? ' Lessons were not over yet. If you know nothing of it, please call the school.' : ''
    }`,
  }),
  MISSING: ({ name, className, at }) =>
    className
      ? {
          title: `${className} ${name} has not arrived`,
          body: `No arrival and no leave by ${formatTaipeiTime(at)}. Please find out why.`,
        }
      : {
          title: `${name} has not arrived`,
          body: `No arrival and no leave by ${formatTaipeiTime(at)}. Not coming today? Ask for leave here. Already on the way? Please call the school.`,
        },
  LEAVE_DECIDED: ({ outcome, comment, ...leave }) =>
    outcome === 'APPROVED'
      ? {
          title: `${leave.type} of ${leave.name} is approved`,
          body: `${spanEn(leave)}.${comment ? ` Note: ${comment}` : ''}`,
        }
      : {
          title: `${leave.type} of ${leave.name} ${outcome === 'REVOKED' ? 'is no longer approved' : 'was returned'}`,
          body: `${spanEn(leave)}.${comment ? ` Reason: ${comment}` : ''}`,
        },
  LEAVE_AWAITING: ({ className, ...leave }) => ({
    title: `${leave.type} of ${leave.name}${className ? ` (${className})` : ''} waits for you`,
    body: `${spanEn(leave)}.`,
  }),
  LEAVE_REMINDER: ({ className, since, ...leave }) => ({
    title: `${leave.type} of ${leave.name}${className ? ` (${className})` : ''} is still waiting for you`,
    body: `${spanEn(leave)}, sent on ${toTaipeiDate(since)} at ${formatTaipeiTime(since)}.`,
  }),
  SURVEY_OPENED: ({ name, title, dueAt }) => ({
    title: `New form for ${name}: ${title}`,
    body: dueAt ? `Please answer by ${timeEn(dueAt)}.` : 'Please answer it here.',
  }),
  SURVEY_REMINDER: ({ name, title, dueAt }) => ({
    title: `Not answered yet for ${name}: ${title}`,
    body: dueAt ? `It is due on ${timeEn(dueAt)}. Please answer it here.` : 'Please answer it here.',
  }),
  MESSAGE: ({ title, from }) => ({ title: `New message from ${from}`, body: title }),
  MESSAGE_REMINDER: ({ title, from }) => ({ title: `Not read yet: a message from ${from}`, body: title }),
  RECORDS_VISIBLE: ({ children }) => ({
    title: `New school records for ${whoseEn(children)}: ${recordCount(children)}`,
    body: `${children
      .map(({ name, own, records }) => {
        const counted = records.map(({ kind, count }) => `${RECORD_WORDS.en[kind]} ${count}`);
        return `${own || children.length === 1 ? '' : `${name}: `}${counted.join(', ')}`;
      })
      .join('; ')}.`,
  }),
  GUARDIAN_CORRECTED: ({ name, corrected }) => ({
    title: 'The school has corrected your data',
    body: `The school of ${name} has put right your ${corrected.map((fact) => FACTS.en[fact]).join(', ')}. Please ask the school if this is not right.`,
  }),
  TRANSFER_OVERDUE: ({ name, from, place, dueOn }) => ({
    title: `${name} has not reported at the new school`,
    body: `Released by ${from}, expected at ${place} by ${dueOn}, and not reported there. Please contact the family and give notice as the rules ask.`,
  }),
};

const SENTENCES: Record<Locale, Sentences> = { 'zh-TW': ZH, en: EN };

/** What a test message says. */
export const TEST_WORDS: Record<Locale, Words> = {
  'zh-TW': { title: '測試通知', body: '這個裝置收得到親師生平臺的通知。' },
  en: { title: 'Test', body: 'This device receives notifications of the platform.' },
};

/** The sentences of a notification in one language; the title alone already says what happened. */
export function wordsOf(
  { kind, params }: { kind: NotificationKind; params: NewsParams[NotificationKind] },
  locale: Locale,
): Words {
  // Kind and params belong together in every row (NewsParams); the compiler cannot follow that through the table.
  const sentence = SENTENCES[locale][kind] as (params: NewsParams[NotificationKind]) => Words;
  return sentence(params);
}

/** Facts of a guardian as a sentence names them. */
const FACTS = {
  'zh-TW': { name: '姓名', nationalId: '身分證字號', relation: '與學生的關係' },
  en: { name: 'name', nationalId: 'identity number', relation: 'relation to the child' },
} as const;

const RECORD_WORDS: Record<Locale, Record<RecordKind, string>> = {
  'zh-TW': { GRADE: '成績', ABSENCE: '缺曠', CONDUCT: '獎懲', ENCOURAGEMENT: '鼓勵' },
  en: { GRADE: 'grades', ABSENCE: 'absences', CONDUCT: 'conduct', ENCOURAGEMENT: 'encouragement' },
};
const BEHIND_SIGN_IN: Record<Locale, string> = {
  'zh-TW': '登入後可以查看內容。',
  en: 'Sign in to read them.',
};

function recordCount(children: readonly ChildRecords[]): number {
  return children.flatMap(({ records }) => records).reduce((total, { count }) => total + count, 0);
}

function whoseZh(children: readonly ChildRecords[]): string {
  return children.map(({ name, own }) => (own ? '你' : name)).join('、');
}

function whoseEn(children: readonly ChildRecords[]): string {
  return children.map(({ name, own }) => (own ? 'you' : name)).join(' and ');
}

const LEAVE_WORD: Record<Locale, string> = { 'zh-TW': '假單', en: 'Leave' };

/**
 * The same for screens that others see too, a locked telephone or the list of a mailbox: what kind of leave it is and
 * what was said about it are read behind the sign-in, and so are of what kind new records are, and what a message says.
 */
export function discreetWordsOf(row: Parameters<typeof wordsOf>[0], locale: Locale): Words {
  const { params } = row;
  if ('children' in params || 'messageId' in params)
    return { ...wordsOf(row, locale), body: BEHIND_SIGN_IN[locale] };
  if (!('type' in params)) return wordsOf(row, locale);
  const bare = { ...params, type: LEAVE_WORD[locale] };
  return wordsOf({ kind: row.kind, params: 'comment' in bare ? { ...bare, comment: null } : bare }, locale);
}

function timeEn(instant: string): string {
  return `${toTaipeiDate(instant)} ${formatTaipeiTime(instant)}`;
}

interface Span {
  from: IsoDate;
  to: IsoDate;
  dayCount: number;
}

function spanZh({ from, to, dayCount }: Span): string {
  const day = (date: IsoDate) => `${formatRocDate(date)}（${weekdayName(date, 'zh-TW').slice(-1)}）`;
  return from === to ? `${day(from)}，共 ${dayCount} 天` : `${day(from)}至 ${day(to)}，共 ${dayCount} 天`;
}

function spanEn({ from, to, dayCount }: Span): string {
  const day = (date: IsoDate) => `${weekdayName(date, 'en')} ${date}`;
  const days = `${dayCount} day${dayCount === 1 ? '' : 's'}`;
  return from === to ? `${day(from)}, ${days}` : `${day(from)} to ${day(to)}, ${days}`;
}
