import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { SURVEY_LIMITS } from '@qinshi/domain';
import { Card } from '@qinshi/ui';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ConditionField } from './ConditionField.tsx';
import { QuestionEditor } from './QuestionEditor.tsx';
import { isQuestion, numberOf, type Part, type QuestionPart, type SectionPart } from './survey-draft.ts';
import classes from './surveys.module.css';

interface PartCardProps {
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly anonymous: boolean;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<QuestionPart> | Partial<SectionPart>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A question or a heading in the builder, with its place: buttons move it, so that a keyboard can. */
export function PartCard({ parts, part, anonymous, error, onChange, onMove, onRemove }: PartCardProps) {
  const { t } = useTranslation();
  const title = isQuestion(part)
    ? t('surveys.build.question', { number: numberOf(parts, part.id) })
    : t('surveys.build.section');
  const place = parts.findIndex(({ id }) => id === part.id);
  return (
    <Card className={classes.part} role="group" aria-label={title} id={`part-${part.id}`}>
      <div className={classes.partHead}>
        <span className={classes.partTitle}>{title}</span>
        <div className={classes.actions}>
          <ActionIcon
            size="xl"
            variant="default"
            aria-label={t('surveys.build.up', { title })}
            disabled={place === 0}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="xl"
            variant="default"
            aria-label={t('surveys.build.down', { title })}
            disabled={place === parts.length - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            size="xl"
            variant="default"
            aria-label={t('surveys.build.remove', { title })}
            onClick={onRemove}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {`▲ ${error}`}
        </p>
      )}
      {isQuestion(part) ? (
        <QuestionEditor question={part} anonymous={anonymous} onChange={onChange} />
      ) : (
        <>
          <TextInput
            label={t('surveys.build.heading')}
            maxLength={SURVEY_LIMITS.heading}
            value={part.heading}
            onChange={(event) => onChange({ heading: event.currentTarget.value })}
          />
          <Textarea
            label={t('surveys.build.help')}
            autosize
            maxLength={SURVEY_LIMITS.help}
            value={part.help}
            onChange={(event) => onChange({ help: event.currentTarget.value })}
          />
        </>
      )}
      <ConditionField parts={parts} part={part} onChange={(onlyIf) => onChange({ onlyIf })} />
    </Card>
  );
}
