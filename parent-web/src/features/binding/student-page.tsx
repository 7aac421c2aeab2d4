import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../shell/page-title.ts';
import { StudentForm } from './student-form.tsx';
import { StudentList } from './student-list.tsx';
import { useWizard } from './wizard.tsx';

/** Step 2: one child after the other, each confirmed before the next. */
export function StudentPage() {
  const { t } = useTranslation();
  const { applicant, draft } = useWizard();
  usePageTitle(t('binding.student.pageTitle'));
  if (!applicant) return <Navigate to="/binding/contact" replace />;
  return draft.students.length === 0 || draft.adding ? <StudentForm /> : <StudentList />;
}
