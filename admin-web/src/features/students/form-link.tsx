import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './students.module.css';

/** The signed application form (PDF); that somebody took it away stands in the log. */
export function FormLink({ url, name }: { url: string; name: string }) {
  const { t } = useTranslation();
  return (
    <a className={classes.form} href={url} download aria-label={t('student.form.of', { name })}>
      <IconFileTypePdf size={20} aria-hidden />
      {t('student.form.title')}
    </a>
  );
}
