import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { EmptyState } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { PersonOption } from '../../forms/person-select.tsx';
import { StaffSelect } from '../../forms/staff-select.tsx';
import { graphql } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { ServerTable } from '../../lists/server-table.tsx';
import { useNumberFormat } from '../../shell/formats.ts';
import type { PromotionOfSchool } from './promotion-page.tsx';

const PromotionClasses_lead = graphql(`
  mutation PromotionClasses_lead($input: NamePromotionTeacherInput!) {
    namePromotionTeacher(input: $input) {
      id
      digest
    }
  }
`);

type Room = PromotionOfSchool['classes'][number];

interface PromotionClassesProps {
  readonly schoolId: string;
  readonly promotion: PromotionOfSchool;
  readonly onSaved: () => void;
}

/** The classes of the new year with their sizes and teachers. */
export function PromotionClasses({ schoolId, promotion, onSaved }: PromotionClassesProps) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const [open, setOpen] = useState<Room>();
  const rows = promotion.classes.map((room) => ({ ...room, id: `${room.grade}/${room.number}` }));
  if (rows.length === 0)
    return <EmptyState title={t('promotion.classes.empty')} text={t('promotion.classes.emptyText')} />;
  return (
    <>
      <div className={listClasses.panel}>
        <ServerTable
          caption={t('promotion.classes.title')}
          rows={rows}
          columns={[
            { key: 'name', header: t('nav.classes'), lead: true, cell: ({ name }) => name },
            {
              key: 'count',
              header: t('schools.students'),
              numeric: true,
              cell: ({ studentCount }) => number(studentCount),
            },
            {
              key: 'teachers',
              header: t('promotion.classes.teacher'),
              cell: ({ teacherNames }) => teacherNames.join('、') || t('promotion.classes.noTeacher'),
            },
            {
              key: 'tools',
              header: t('calendar.tools'),
              tools: true,
              cell: (room) =>
                promotion.state === 'APPLIED' ? null : (
                  <Button
                    size="compact-md"
                    variant="subtle"
                    aria-label={t('promotion.classes.leadOf', { name: room.name })}
                    onClick={() => setOpen(room)}
                  >
                    {t('promotion.classes.lead')}
                  </Button>
                ),
            },
          ]}
        />
      </div>
      {open ? (
        <NameTeacher
          schoolId={schoolId}
          schoolYear={promotion.schoolYear}
          room={open}
          onClose={() => setOpen(undefined)}
          onSaved={onSaved}
        />
      ) : null}
    </>
  );
}

interface NameTeacherProps {
  readonly schoolId: string;
  readonly schoolYear: number;
  readonly room: Room;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function NameTeacher({ schoolId, schoolYear, room, onClose, onSaved }: NameTeacherProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [person, setPerson] = useState<PersonOption | null>(null);
  const [lead] = useMutation(PromotionClasses_lead);
  const submit = () =>
    void attempt.attempt(async () => {
      const { grade, number: classNumber } = room;
      const input = { schoolId, schoolYear, grade, classNumber, staffId: person?.id ?? null };
      await lead({ variables: { input } });
      notifications.show({ color: 'green', message: t('promotion.rules.saved') });
      onSaved();
      onClose();
    });
  return (
    <FormDialog
      title={t('promotion.classes.leadOf', { name: room.name })}
      lead={t('promotion.classes.leadHelp')}
      submit={t('promotion.rules.save')}
      attempt={attempt}
      shown={['staffId']}
      onSubmit={submit}
      onClose={onClose}
    >
      <StaffSelect
        schoolId={schoolId}
        label={t('promotion.classes.teacher')}
        value={person}
        error={attempt.fields.staffId}
        onChange={setPerson}
      />
    </FormDialog>
  );
}
