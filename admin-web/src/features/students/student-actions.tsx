import { Button, Group } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import type { StudentStanding } from '../../gql/graphql.ts';
import { managesRecords } from '../../shell/guards.ts';
import { AssignClass } from './assign-class.tsx';
import { EndEnrolment } from './end-enrolment.tsx';
import { ReleaseStudent } from './release-student.tsx';

interface StudentActionsProps {
  readonly student: {
    readonly id: string;
    readonly name: string;
    readonly standing: StudentStanding;
    readonly transfer?: { readonly id: string } | null;
  };
  /** The school where the student is now; without one there is nothing to do. */
  readonly schoolId: string | undefined;
  readonly onChanged: () => void;
}

const staffRoute = getRouteApi('/_staff');

/** What whoever manages records does with a student: access, class, the way to another school, the end. */
export function StudentActions({ student, schoolId, onChanged }: StudentActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = staffRoute.useRouteContext();
  const [open, setOpen] = useState<'reissue' | 'leave' | 'release' | 'assign'>();
  if (!managesRecords(viewer) || !schoolId) return null;
  const close = () => setOpen(undefined);
  const goToTransfers = () =>
    void navigate({ to: '/schools/$schoolId/transfers', params: { schoolId }, search: { side: 'OUTGOING' } });
  return (
    <>
      <Group gap="sm" className="qs-no-print">
        <Button variant="light" onClick={() => setOpen('reissue')}>
          {t('account.reissue.action')}
        </Button>
        {student.standing === 'UNPLACED' ? (
          <Button variant="light" onClick={() => setOpen('assign')}>
            {t('student.assign.action')}
          </Button>
        ) : null}
        {student.transfer ? null : (
          <Button variant="light" onClick={() => setOpen('release')}>
            {t('student.release.action')}
          </Button>
        )}
        <Button variant="light" color="red" onClick={() => setOpen('leave')}>
          {t('student.leave.action')}
        </Button>
      </Group>
      {open === 'reissue' ? (
        <ReissueAccess
          of={{ studentId: student.id }}
          name={student.name}
          onClose={close}
          onIssued={onChanged}
        />
      ) : null}
      {open === 'release' ? (
        <ReleaseStudent student={student} schoolId={schoolId} onClose={close} onReleased={goToTransfers} />
      ) : null}
      {open === 'assign' ? (
        <AssignClass student={student} schoolId={schoolId} onClose={close} onAssigned={onChanged} />
      ) : null}
      {open === 'leave' ? <EndEnrolment student={student} onClose={close} onEnded={onChanged} /> : null}
    </>
  );
}
