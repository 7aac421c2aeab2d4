import { formatRocDate } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';

const StandingNote_student = graphql(`
  fragment StandingNote_student on Student {
    id
    standing
    school { id name }
    transfer {
      id
      releasedOn
      dueOn
      isOverdue
      toPlace
      fromSchool { id name }
      toSchool { id name }
    }
  }
`);

/** Says of a child who is in no class what that means, what stays, and whom to ask. Nothing of a child who is in one. */
export function StandingNote({ student }: { student: FragmentType<typeof StandingNote_student> }) {
  const { t } = useTranslation();
  const { standing, school, transfer } = readFragment(StandingNote_student, student);
  if (standing === 'PLACED' && !transfer) return null;
  const to = transfer?.toSchool?.name ?? transfer?.toPlace;
  if (standing === 'PLACED') {
    // Still there, and to leave on a day to come.
    return transfer && to ? (
      <Banner tone="quiet">{t('standing.leaving', { day: formatRocDate(transfer.releasedOn), to })}</Banner>
    ) : null;
  }
  return (
    <Banner tone={transfer?.isOverdue ? 'bad' : 'wait'} title={t(`standing.title.${standing}`)}>
      {transfer && to
        ? t(transfer.isOverdue ? 'standing.overdue' : 'standing.onTheWay', {
            from: transfer.fromSchool.name,
            to,
            day: formatRocDate(transfer.dueOn),
          })
        : t(`standing.text.${standing}`, { school: school?.name ?? '' })}
    </Banner>
  );
}
