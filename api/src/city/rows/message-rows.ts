/** Messages to families on their way to the database. */
export interface MessageRow {
  id: string;
  schoolId: string;
  createdById: string;
  createdByName: string;
  title: string;
  body: string;
  toGuardians: boolean;
  toStudents: boolean;
  status: 'SENT';
  createdAt: Date;
  sendAt: Date;
  sentAt: Date;
  pupilCount: number;
  unboundCount: number;
  reminderCount: number;
}

export interface MessageRecipientRow {
  id: string;
  messageId: string;
  accountId: string;
  studentId: string;
  capacity: 'GUARDIAN';
  schoolId: string;
  classGroupId: string | null;
  sentAt: Date;
  readAt: Date | null;
}
