import { Button, Title } from '@mantine/core';
import { relationGroup, relationName } from '@qinshi/domain';
import { DataList, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconFileDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDate, showDateTime } from '../../shell/dates.ts';
import classes from '../../shell/queue/queue.module.css';
import { NationalId } from './NationalId.tsx';
import { useRevealedNumber } from './use-revealed-number.ts';

const CASE_DATA = graphql(`
  fragment CaseData_application on BindingApplication {
    id
    studentName
    className
    schoolName
    relation
    relationNote
    submittedAt
    formUrl
    guardianName
    guardianMaskedNationalId
    guardianEmail
    guardianPhone
    signatureUrl
    registryCheck
    custodyRestriction {
      id
      startsOn
      inForce
    }
    consentVersion
    contactChannel
    addsToExistingAccount
    student {
      id
      name
      studentNumber
      seatNumber
      guardians {
        id
        name
        relation
        relationNote
        since
      }
    }
  }
`);

const REGISTRY_TONE: Readonly<Record<string, 'ok' | 'bad'>> = { MATCHED: 'ok', MISMATCHED: 'bad' };

interface CaseDataProps {
  readonly application: FragmentType<typeof CASE_DATA>;
}

/** Everything a reviewer weighs: the child, who applies, the signature, what the registry says. */
export function CaseData(props: CaseDataProps) {
  const application = readFragment(CASE_DATA, props.application);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { student, registryCheck, custodyRestriction, relation, relationNote, guardianEmail } = application;
  const relationText = [relationName(relation, locale), relationNote].filter(Boolean).join('・');
  const guardians = student?.guardians ?? [];
  const revealed = useRevealedNumber(application.id);

  return (
    <>
      <section className={classes.section}>
        <Title order={3}>{t('case.student')}</Title>
        <DataList
          items={[
            { label: t('case.name'), value: student?.name ?? application.studentName },
            { label: t('case.class'), value: `${application.schoolName} ${application.className}` },
            { label: t('case.seat'), value: student?.seatNumber },
            { label: t('case.studentNumber'), value: student?.studentNumber },
            {
              label: t('case.studentNationalId'),
              value: student && <NationalId owner="STUDENT" name={student.name} revealed={revealed} />,
            },
            {
              label: t('case.guardians'),
              value: guardians.length > 0 && (
                <ul className={classes.plainList}>
                  {guardians.map((guardian) => (
                    <li key={guardian.id}>
                      {t('case.guardian', {
                        name: guardian.name,
                        relation: guardian.relationNote ?? relationName(guardian.relation, locale),
                        since: showDate(guardian.since, locale),
                      })}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </section>
      <section className={classes.section}>
        <Title order={3}>{t('case.applicant')}</Title>
        <DataList
          items={[
            {
              label: t('case.relation'),
              value: t('case.relationValue', {
                relation: relationText,
                group: t(`case.relationGroup.${relationGroup(relation)}`),
              }),
            },
            { label: t('case.guardianName'), value: application.guardianName },
            {
              label: t('case.nationalId'),
              value: (
                <NationalId
                  owner="GUARDIAN"
                  name={application.guardianName ?? ''}
                  masked={application.guardianMaskedNationalId}
                  revealed={revealed}
                />
              ),
            },
            {
              label: t('case.email'),
              value: guardianEmail && <a href={`mailto:${guardianEmail}`}>{guardianEmail}</a>,
            },
            {
              label: t('case.phone'),
              value: application.guardianPhone && (
                <a href={`tel:${application.guardianPhone}`}>{application.guardianPhone}</a>
              ),
            },
            {
              label: t('case.account'),
              value:
                application.addsToExistingAccount !== null &&
                t(application.addsToExistingAccount ? 'case.accountExisting' : 'case.accountNew'),
            },
          ]}
        />
        <p className={classes.muted}>{t('case.revealNote')}</p>
      </section>
      <section className={classes.section}>
        <Title order={3}>{t('case.proof')}</Title>
        {application.signatureUrl && (
          <img
            className={classes.signature}
            src={application.signatureUrl}
            alt={t('case.signatureOf', { name: application.guardianName ?? '' })}
          />
        )}
        <DataList
          items={[
            { label: t('case.submittedAt'), value: showDateTime(application.submittedAt, locale) },
            {
              label: t('case.verifiedBy'),
              value: application.contactChannel && t(`case.channel.${application.contactChannel}`),
            },
            { label: t('case.consent'), value: application.consentVersion },
            {
              label: t('case.custody'),
              value: custodyRestriction && (
                <StatePill tone={custodyRestriction.inForce ? 'bad' : 'wait'}>
                  {t(custodyRestriction.inForce ? 'case.custodyInForce' : 'case.custodyLater', {
                    from: showDate(custodyRestriction.startsOn, locale),
                  })}
                </StatePill>
              ),
            },
            {
              label: t('case.registry'),
              value: registryCheck && (
                <StatePill tone={REGISTRY_TONE[registryCheck] ?? 'quiet'}>
                  {t(`case.registryResult.${registryCheck}`, { defaultValue: registryCheck })}
                </StatePill>
              ),
            },
          ]}
        />
        <div>
          <Button
            component="a"
            href={application.formUrl}
            target="_blank"
            rel="noreferrer"
            variant="light"
            leftSection={<IconFileDownload size={20} aria-hidden />}
          >
            {t('case.form')}
          </Button>
        </div>
      </section>
    </>
  );
}
