import { Button } from '@mantine/core';
import { refusalText } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import classes from './grades.module.css';
import type { PasteProblem } from './paste.ts';

/** More than these are said by their number. */
const SHOWN = 8;

interface PasteProblemsProps {
  readonly problems: readonly PasteProblem[];
  readonly onClose: () => void;
}

/** Why a paste was not taken: what does not fit, row by row. */
export function PasteProblems({ problems, onClose }: PasteProblemsProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (problems.length === 0) return null;
  const sentence = (problem: PasteProblem) => {
    if (problem.kind === 'rows')
      return t('grades.paste.rows', { pasted: problem.pasted, room: problem.room });
    if (problem.kind === 'columns')
      return t('grades.paste.columns', { pasted: problem.pasted, room: problem.room });
    const { row, name, column, text } = problem;
    return t('grades.paste.cell', { row, name, column, text, why: refusalText(locale, problem.reason) });
  };
  return (
    <div role="alert">
      <Banner tone="bad" title={t('grades.paste.title')}>
        <ul className={classes.problems}>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={sentence(problem)}>{sentence(problem)}</li>
          ))}
        </ul>
        {problems.length > SHOWN ? (
          <p>{t('grades.paste.more', { number: problems.length - SHOWN })}</p>
        ) : null}
        <Button variant="subtle" size="compact-md" onClick={onClose}>
          {t('grades.paste.close')}
        </Button>
      </Banner>
    </div>
  );
}
