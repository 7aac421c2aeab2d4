import { Anchor, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './binding.module.css';

const StageList_application = graphql(`
  fragment StageList_application on BindingApplication {
    id
    status
    studentName
    formUrl
  }
`);

/** What happens from here to the first sign-in; what is behind is ticked. */
export function StageList({
  applications,
}: {
  applications: readonly FragmentType<typeof StageList_application>[];
}) {
  const { t } = useTranslation();
  const rows = readFragment(StageList_application, applications).filter(
    ({ status }) => status !== 'CANCELLED',
  );
  const isApproved = rows.some(({ status }) => status === 'APPROVED');
  return (
    <ol className={classes.stages}>
      <Stage number={1} isDone={rows.length > 0} title={t('binding.stages.submitted')}>
        {rows.map(({ id, formUrl, studentName }) => (
          <Anchor
            key={id}
            href={formUrl}
            target="_blank"
            rel="noopener"
            className={classes.link}
            aria-label={t('binding.stages.downloadOf', { name: studentName })}
          >
            <IconDownload size={18} aria-hidden />
            {rows.length > 1
              ? t('binding.stages.downloadOf', { name: studentName })
              : t('binding.stages.download')}
          </Anchor>
        ))}
      </Stage>
      <Stage number={2} isDone={isApproved} title={t('binding.stages.approved')}>
        <p className={classes.muted}>{t('binding.stages.approvedText')}</p>
      </Stage>
      <Stage number={3} isDone={false} title={t('binding.stages.signIn')}>
        <p className={classes.muted}>{t('binding.stages.signInText')}</p>
      </Stage>
    </ol>
  );
}

interface StageProps {
  number: number;
  isDone: boolean;
  title: string;
  children: ReactNode;
}

function Stage({ number, isDone, title, children }: StageProps) {
  const { t } = useTranslation();
  return (
    <li className={`${classes.stage} ${isDone ? classes.done : ''}`}>
      <span className={classes.mark} aria-hidden>
        {isDone ? <IconCheck size={18} stroke={2.6} /> : number}
      </span>
      <div className={classes.words}>
        <strong>
          {title}
          {isDone ? <VisuallyHidden>（{t('binding.stages.done')}）</VisuallyHidden> : null}
        </strong>
        {children}
      </div>
    </li>
  );
}
