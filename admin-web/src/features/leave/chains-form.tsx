import { useMutation } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { HOMEROOM_ROLE, type SchoolLevel } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ChainFields } from './chain-fields.tsx';
import { type ChainRow, chainInputs, chainRow, moved } from './chain-rows.ts';
import classes from './leave.module.css';

const ChainsForm_save = graphql(`
  mutation ChainsForm_save($input: SaveLeaveChainsInput!) {
    saveLeaveChains(input: $input) {
      id
      leaveChains {
        id
        type {
          id
          code
        }
        level
        fromDays
        belowDays
        roles
      }
    }
  }
`);

interface ChainsFormProps {
  readonly schoolId: string;
  readonly types: readonly { readonly code: string; readonly name: string }[];
  readonly roles: readonly string[];
  /** Those of them that nobody has today. */
  readonly vacant: readonly string[];
  readonly levels: readonly SchoolLevel[];
  readonly chains: readonly Parameters<typeof chainRow>[0][];
}

/** All rules of a school, from the first that is asked to the last. */
export function ChainsForm({ schoolId, types, roles, vacant, levels, chains }: ChainsFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const [save] = useMutation(ChainsForm_save);
  const [rows, setRows] = useState<readonly ChainRow[]>(() => chains.map(chainRow));
  const submit = () => {
    const { chains: inputs, wrong } = chainInputs(rows);
    if (wrong.length > 0)
      return attempt.refuse(Object.fromEntries(wrong.map((path) => [path, t('form.numberInvalid')])));
    void attempt.attempt(async () => {
      await save({ variables: { input: { schoolId, chains: inputs } } });
      notifications.show({ color: 'green', message: t('leave.chainsSaved') });
    });
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!attempt.busy) submit();
      }}
    >
      <Text>{t('leave.chainsLead')}</Text>
      {attempt.general ? <Banner tone="bad">{attempt.general}</Banner> : null}
      <ol className={classes.rules} aria-label={t('leave.chainsTitle')}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <ChainFields
              row={row}
              index={index}
              count={rows.length}
              types={types}
              roles={roles}
              vacant={vacant}
              levels={levels}
              errors={attempt.fields}
              onChange={(part) =>
                setRows((old) => old.map((one) => (one.key === row.key ? { ...one, ...part } : one)))
              }
              onMove={(by) => setRows((old) => moved(old, index, by))}
              onRemove={() => setRows((old) => old.filter(({ key }) => key !== row.key))}
            />
          </li>
        ))}
      </ol>
      <Group justify="space-between">
        <Button
          variant="light"
          leftSection={<IconPlus size={20} aria-hidden />}
          onClick={() => setRows((old) => [...old, chainRow({ fromDays: 0, roles: [HOMEROOM_ROLE] })])}
        >
          {t('leave.addChain')}
        </Button>
        <Button type="submit" loading={attempt.busy}>
          {t('leave.saveChains')}
        </Button>
      </Group>
    </form>
  );
}
