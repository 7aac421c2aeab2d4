import type { Context } from '../../graphql/context.ts';
import { notSignedIn, Refusal } from '../../graphql/errors.ts';
import { flatMap } from '../../graphql/flat-map.ts';
import { classOfBook, type GradeBook, openBook, readBook } from './grade-book.queries.ts';

/** Which book of which class. */
interface Place {
  classGroup: string;
  term: string;
  subject: string;
}

/**
 * A book at each change, re-read as the viewer may read it then; nothing any more once it is not the viewer's.
 * @throws Refusal NOT_FOUND for a book that is not the viewer's now.
 */
export async function gradeBookChanges(context: Context, place: Place): Promise<AsyncIterable<GradeBook>> {
  await read(context, place);
  const events = context.deps.events.subscribe('gradeBookChanged', [`book:${place.classGroup}`]);
  return flatMap(events, async ({ subjectId }) => {
    if (subjectId !== place.subject) return [];
    await context.refresh();
    try {
      return [await read(context, place)];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

async function read(context: Context, { classGroup, term, subject }: Place): Promise<GradeBook> {
  if (!context.viewer) throw notSignedIn();
  const room = await classOfBook(context, classGroup);
  return readBook(
    context,
    await openBook(context, context.viewer, room, { termId: term, subjectId: subject }),
  );
}
