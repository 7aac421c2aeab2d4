import { toTaipeiDate } from '@qinshi/domain';
import type { NewsCheck, NewsOnItsWay } from '../notifications/news-check.ts';
import { studentDays } from './student-days.ts';

type Missing = NewsOnItsWay<'MISSING'>;

/**
 * That a pupil is missing is no news any more once the pupil has come, is on leave or has no school; nor once leave was
 * asked for or a note explains it, unless somebody told the family all the same.
 */
export const missingNews: NewsCheck = {
  kind: 'MISSING',
  async stillTrue(em, news, at) {
    const still = new Set<string>();
    const byDate = Map.groupBy(news as readonly Missing[], ({ params }) => toTaipeiDate(new Date(params.at)));
    for (const [date, ofDate] of byDate) {
      const ids = [...new Set(ofDate.flatMap(({ studentId }) => studentId ?? []))];
      const days = await studentDays(em, ids, { from: date, to: date }, at);
      const dayOf = new Map(days.map((day) => [day.studentId, day]));
      for (const { id, studentId, params } of ofDate) {
        const day = dayOf.get(studentId ?? '');
        if (day?.state === 'MISSING' && (day.unexplained || params.explained)) still.add(id);
      }
    }
    return still;
  },
};
