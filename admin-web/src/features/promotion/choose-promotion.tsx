import { useMutation } from '@apollo/client/react';
import { NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAttempt } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import { graphql } from '../../gql/index.ts';
import { wholeNumber } from '../../lists/list-search.ts';
import type { PupilRow } from './promotion-pupils.tsx';
import { OUTCOMES } from './promotion-search.ts';

const ChoosePromotion_choose = graphql(`
  mutation ChoosePromotion_choose($input: ChoosePromotionInput!) {
    choosePromotion(input: $input) {
      id
      digest
    }
  }
`);

const HIGHEST = 99;

interface ChoosePromotionProps {
  readonly schoolId: string;
  readonly schoolYear: number;
  readonly pupil: PupilRow;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** What the school chooses for one pupil rather than the rule; left empty, the rule decides again. */
export function ChoosePromotion({ schoolId, schoolYear, pupil, onClose, onSaved }: ChoosePromotionProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [choose] = useMutation(ChoosePromotion_choose);
  const [outcome, setOutcome] = useState<string>(pupil.outcome);
  const [room, setRoom] = useState('');
  const [seat, setSeat] = useState('');

  const submit = () => {
    const classNumber = wholeNumber(room.trim(), 1, HIGHEST);
    const seatNumber = wholeNumber(seat.trim(), 1, HIGHEST);
    const problems = {
      ...(room.trim() && !classNumber ? { classNumber: t('promotion.choose.numberInvalid') } : {}),
      ...(seat.trim() && !seatNumber ? { seatNumber: t('students.enrol.seatInvalid') } : {}),
    };
    if (Object.keys(problems).length > 0) return attempt.refuse(problems);
    void attempt.attempt(async () => {
      const chosen = OUTCOMES.find((one) => one === outcome) ?? null;
      const place = { classNumber: classNumber ?? null, seatNumber: seatNumber ?? null };
      const input = { schoolId, schoolYear, studentId: pupil.studentId, outcome: chosen, ...place };
      await choose({ variables: { input } });
      notifications.show({ color: 'green', message: t('promotion.rules.saved') });
      onSaved();
      onClose();
    });
  };

  return (
    <FormDialog
      title={t('promotion.choose.title', { name: pupil.name })}
      lead={t('promotion.choose.lead')}
      submit={t('promotion.rules.save')}
      attempt={attempt}
      shown={['outcome', 'classNumber', 'seatNumber']}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        label={t('promotion.pupils.outcome')}
        value={outcome}
        error={attempt.fields.outcome}
        data={[
          { value: '', label: t('promotion.choose.byRule') },
          ...OUTCOMES.map((value) => ({ value, label: t(`promotion.outcomes.${value}`) })),
        ]}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <TextInput
        label={t('promotion.choose.classNumber')}
        description={t('promotion.choose.classNumberHelp')}
        inputMode="numeric"
        value={room}
        error={attempt.fields.classNumber}
        autoComplete="off"
        onChange={(event) => setRoom(event.currentTarget.value)}
      />
      <TextInput
        label={t('transfers.place.seatNumber')}
        inputMode="numeric"
        value={seat}
        error={attempt.fields.seatNumber}
        autoComplete="off"
        onChange={(event) => setSeat(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
