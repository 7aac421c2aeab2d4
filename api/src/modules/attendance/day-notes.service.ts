import { type DayNoteReason, formatTaipeiTime, type IsoDate, toTaipeiDate } from '@qinshi/domain';
import { newId } from '../../db/id.ts';
import type { EntityManager } from '../../db/orm.ts';
import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, conflict, type Refusal } from '../../graphql/errors.ts';
import { within } from '../../graphql/row-scope.ts';
import { actorOf, audit } from '../audit/audit.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { raiseAlarms } from './alarms.ts';
import type { BoardRow } from './board.queries.ts';
import { type KeptPupil, pupilOfKeeper } from './day.access.ts';
import { announceDays } from './day-news.ts';
import { DayNote } from './day-note.entity.ts';
import { type DayOfStudent, studentDays } from './student-days.ts';

interface PupilsDate {
  studentId: string;
  date: IsoDate;
}

/**
 * Writes down why a pupil is not there, in place of what was noted before.
 * @throws Refusal NOT_FOUND for a pupil whose day the viewer does not keep, BAD_INPUT DAY_AHEAD.
 */
export function recordDayNote(
  context: Context,
  { reason, text, ...pupil }: PupilsDate & { reason: DayNoteReason; text?: string | null },
): Promise<BoardRow> {
  return onDay(context, pupil, async (tx, { viewer, student }) => {
    const words = text?.trim() || null;
    const content = {
      reason,
      text: words,
      recordedBy: viewer.account.id,
      recordedByName: viewer.account.name,
      recordedAt: context.at,
    };
    await tx.upsert(
      DayNote,
      { id: newId(context.at.getTime()), student: student.id, date: pupil.date, ...content },
      { onConflictFields: ['student', 'date'], onConflictExcludeFields: ['id'] },
    );
    return { action: 'dayNote.recorded', details: { date: pupil.date, reason } };
  });
}

/** Takes a note back; where there is none, nothing happens. @throws Refusal as recordDayNote. */
export function removeDayNote(context: Context, pupil: PupilsDate): Promise<BoardRow> {
  return onDay(context, pupil, async (tx, { student }) => {
    const removed = await tx.nativeDelete(DayNote, { student: student.id, date: pupil.date });
    return removed > 0 && { action: 'dayNote.removed', details: { date: pupil.date } };
  });
}

/**
 * Tells the family now that the pupil is missing. Once a day: after the school's own alarm, or another tap, nothing more
 * is sent, and whoever taps is told so.
 * @throws Refusal NOT_FOUND as recordDayNote, CONFLICT NOT_MISSING, NOBODY_TO_TELL, TOLD_ALREADY.
 */
export function notifyGuardians(context: Context, pupil: PupilsDate): Promise<BoardRow> {
  return onDay(context, pupil, async (tx, { viewer, student }) => {
    const day = await dayNow({ ...context, em: tx }, pupil);
    if (pupil.date !== toTaipeiDate(context.at) || day.state !== 'MISSING') throw conflict('NOT_MISSING');
    const guardians = (await guardiansOf(tx, [student.id], context.at)).get(student.id) ?? [];
    if (guardians.length === 0) throw conflict('NOBODY_TO_TELL');
    const told = await raiseAlarms({ ...context, em: tx }, [day], { exceptAccountId: viewer.account.id });
    if (told.length === 0) throw await whyNobodyWasTold({ ...context, em: tx }, pupil);
    return { action: 'guardians.told', details: { date: pupil.date } };
  });
}

/** The alarm was raised before, perhaps at this very moment; or else the pupil has just come. */
async function whyNobodyWasTold(work: Pick<Context, 'em' | 'at'>, pupil: PupilsDate): Promise<Refusal> {
  const { alarmedAt } = await dayNow(work, pupil);
  if (!alarmedAt) return conflict('NOT_MISSING');
  return conflict('TOLD_ALREADY', undefined, { at: formatTaipeiTime(alarmedAt) });
}

/** Answers what it did; false where nothing was left to do. */
type Deed = (tx: EntityManager, kept: KeptPupil) => Promise<Done | false>;

interface Done {
  action: 'dayNote.recorded' | 'dayNote.removed' | 'guardians.told';
  details: Record<string, string>;
}

/** One transaction: find the pupil, do, record what was done, announce; answers the day as it is then. */
async function onDay(context: Context, pupil: PupilsDate, deed: Deed): Promise<BoardRow> {
  const { em, at } = context;
  return em.transactional(async (tx) => {
    const kept = await pupilOfKeeper(within(context, tx), pupil.studentId);
    if (pupil.date > toTaipeiDate(at)) throw badInput('DAY_AHEAD', 'date');
    await actAsSystem(tx, 'attendance.day');
    const done = await deed(tx, kept);
    const { viewer, student, now } = kept;
    if (done)
      audit(
        { em: tx, at },
        {
          ...done,
          actor: actorOf(viewer),
          schoolId: now.schoolId,
          subject: { type: 'student', id: student.id },
          studentId: student.id,
        },
      );
    await tx.flush();
    const day = await dayNow({ ...context, em: tx }, pupil);
    if (done) await announceDays({ ...context, em: tx }, [day]);
    return { student, day };
  });
}

async function dayNow({ em, at }: Pick<Context, 'em' | 'at'>, pupil: PupilsDate): Promise<DayOfStudent> {
  const [day] = await studentDays(em, [pupil.studentId], { from: pupil.date, to: pupil.date }, at);
  if (!day) throw new Error(`The pupil has no date ${pupil.date}.`);
  return day;
}
