import { catalogueOfPages } from '@qinshi/web-kit';

/** The words of sign-in, profile and personal data; the pages of a visit without them do without their weight. */
export const accountWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/account.zh-TW.json')).default,
  en: async () => (await import('../locales/account.en.json')).default,
});

/** The words of the binding wizard, its progress, and the verification of its form. */
export const bindingWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/binding.zh-TW.json')).default,
  en: async () => (await import('../locales/binding.en.json')).default,
});

/** The words of 成績. */
export const gradeWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/grades.zh-TW.json')).default,
  en: async () => (await import('../locales/grades.en.json')).default,
});

/** The words of 訊息 and the settings of notifications. */
export const notificationWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/notifications.zh-TW.json')).default,
  en: async () => (await import('../locales/notifications.en.json')).default,
});

/** The words of the school day: 首頁, 到離校, 請假, 缺曠. */
export const schoolDayWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/school-day.zh-TW.json')).default,
  en: async () => (await import('../locales/school-day.en.json')).default,
});

/** The words of 學校訊息. */
export const schoolMessageWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/school-messages.zh-TW.json')).default,
  en: async () => (await import('../locales/school-messages.en.json')).default,
});

/** The words of 調查表回條. */
export const surveyWords = catalogueOfPages({
  'zh-TW': async () => (await import('../locales/surveys.zh-TW.json')).default,
  en: async () => (await import('../locales/surveys.en.json')).default,
});
