import type { KeptReason, Locale } from '@qinshi/domain';

/**
 * What a deletion leaves, in words. A government agency deletes on request unless its duties need the data
 * (個人資料保護法 art. 11 (3)); what they need it says.
 */
export const KEPT_WORDS: Record<Locale, Record<KeptReason, string>> = {
  'zh-TW': {
    SCHOOL_RECORD:
      '學籍資料（姓名、身分證字號與就讀紀錄）：學校依學籍管理規定必須保存，不能因請求刪除；有誤得請求更正。',
    STAFF_RECORD: '任職紀錄：學校依人事管理規定保存。',
    BINDING_FORM: '已成立的親子綁定申請書與簽名：作為查看學生資料的依據，保存至期滿後刪除。',
    AUDIT_LOG: '操作紀錄：不得刪改的稽核資料，只有代號，不含姓名、聯絡方式與身分證字號。',
    DATA_REQUESTS: '您提出的個資請求與回覆：作為依法辦理的證明，保存至期滿後刪除。',
  },
  en: {
    SCHOOL_RECORD:
      'The school record (name, identity number, enrolments): schools have to keep it, and cannot delete it on request; errors are corrected.',
    STAFF_RECORD: 'The record of employment: schools keep it as personnel rules say.',
    BINDING_FORM:
      'Approved binding forms with their signatures: the ground for showing a child’s data; deleted when their time is over.',
    AUDIT_LOG:
      'The audit log: it cannot be changed, and holds ids without names, contacts or identity numbers.',
    DATA_REQUESTS:
      'Your data requests and the answers: proof of what was done; deleted when their time is over.',
  },
};
