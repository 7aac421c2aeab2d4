import { Button, Title } from '@mantine/core';
import type { IsoDate } from '@qinshi/domain';
import { Banner, Card, EmptyState, Steps, StickyActions } from '@qinshi/ui';
import { type FormErrors, type SessionDraft, useSessionDraft } from '@qinshi/web-kit';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { showProblem } from '../../shell/show-problem.ts';
import { DayChoice } from './day-choice.tsx';
import { daysToSend, isComplete, type LeaveDraft, reachableStep, stepOfField } from './draft.ts';
import classes from './leave.module.css';
import { PlanPart } from './plan-part.tsx';
import { ProofField, useProof } from './proof-field.tsx';
import { ReasonField } from './reason-field.tsx';
import { STEPS, type Step } from './steps.ts';
import { TypeChoice } from './type-choice.tsx';

const LeaveWizard_query = graphql(`
  query LeaveWizard_query($studentId: ID!) {
    student(id: $studentId) {
      id
      school {
        id
        leaveTypes { id code name offered guardiansMayAsk position }
        leaveSettings { pastDays aheadDays }
      }
    }
  }
`);

/** What is sent in the end. */
export interface LeaveEntry {
  type: string;
  reason: string;
  days: { date: IsoDate; periods: string[] }[];
  attachmentIds: string[];
}

interface LeaveWizardProps {
  studentId: string;
  today: IsoDate;
  /** Where it is kept, and how it starts out. */
  kept: SessionDraft<LeaveDraft>;
  initial: LeaveDraft;
  /** Id of the request that is being changed. */
  changing?: string;
  step: Step;
  /** `instead`: in the place of the step that the address names, which the way back does not lead to. */
  onStep: (step: Step, instead?: boolean) => void;
  /** What the last sending was refused for. */
  refused: FormErrors;
  sending: boolean;
  sendLabel: string;
  /** Answers whether it was taken, and forgets what was kept of it then. */
  onSend: (entry: LeaveEntry) => Promise<boolean>;
}

/** Four steps: type, reason, days, proof and a last look. Every entry stays on the way back, on reload and offline. */
export function LeaveWizard(props: LeaveWizardProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: LeaveWizard_query,
    variables: { studentId: props.studentId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded
      value={data?.student}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {({ school }) =>
        school ? (
          <WizardForm {...props} types={school.leaveTypes} settings={school.leaveSettings} />
        ) : (
          <EmptyState title={t('leave.noSchoolTitle')} text={t('leave.noSchoolText')} />
        )
      }
    </Loaded>
  );
}

interface WizardFormProps extends LeaveWizardProps {
  types: Parameters<typeof TypeChoice>[0]['types'];
  settings: Parameters<typeof DayChoice>[0]['settings'];
}

function WizardForm(props: WizardFormProps) {
  const { studentId, today, kept, initial, changing, onStep, refused, sending, types, settings } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useSessionDraft(kept, initial);
  const [missing, setMissing] = useState<Step | null>(null);
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const proof = useProof(draft.files, (files) => change({ files: [...files] }));
  const step = reachableStep(props.step, draft);
  const place = STEPS.indexOf(step);
  // The way back from a request that was sent leads to the last steps of a form that is empty again.
  useEffect(() => {
    if (step !== props.step) onStep(step, true);
  }, [step, props.step, onStep]);
  const days = daysToSend(draft.days);
  const change = (next: Partial<LeaveDraft>) => {
    setMissing(null);
    setDraft((old) => ({ ...old, ...next }));
  };
  const errorAt = (one: Step): string | undefined =>
    (missing === one ? t(`leave.missing.${one}`) : undefined) ??
    Object.entries(refused.fields).find(([field]) => stepOfField(field) === one)?.[1];

  const next = async () => {
    if (!isComplete(step, draft) || (step === 'send' && proof.isUploading)) {
      setMissing(step);
      showProblem(form.current);
      return;
    }
    const following = STEPS[place + 1];
    if (following) {
      onStep(following);
      window.scrollTo({ top: 0 });
      return;
    }
    const { type, reason } = draft;
    if (!type || !days || sending || isSent) return;
    const isTaken = await props.onSend({ type, reason: reason.trim(), days, attachmentIds: [...proof.ids] });
    setSent(isTaken);
    if (!isTaken) showProblem(form.current);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void next();
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <Steps
        current={place + 1}
        total={STEPS.length}
        label={t('leave.steps')}
        labels={STEPS.map((one) => t(`leave.step.${one}`))}
      />
      <Title order={2}>{t('leave.stepTitle', { number: place + 1, title: t(`leave.step.${step}`) })}</Title>
      {refused.general ? <Banner tone="bad">{refused.general}</Banner> : null}
      {step === 'type' ? (
        <TypeChoice
          types={types}
          value={draft.type}
          onChange={(type) => change({ type })}
          error={errorAt('type')}
        />
      ) : null}
      {step === 'reason' ? (
        <ReasonField
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorAt('reason')}
        />
      ) : null}
      {step === 'days' ? (
        <DayChoice
          studentId={studentId}
          today={today}
          settings={settings}
          days={draft.days}
          onChange={(all) => change({ days: all })}
          changing={changing ?? null}
          error={errorAt('days')}
        />
      ) : null}
      {step === 'send' ? (
        <>
          <Card className={classes.section}>
            <ProofField attachments={proof} error={errorAt('send')} />
          </Card>
          <RefusedElsewhere refused={refused} onStep={onStep} />
        </>
      ) : null}
      {place >= STEPS.indexOf('days') && draft.type && days ? (
        <PlanPart
          input={{ studentId, type: draft.type, days, changing: changing ?? null }}
          hasProof={proof.ids.length > 0}
        />
      ) : null}
      <StickyActions>
        {place > 0 ? (
          <Button variant="default" onClick={() => onStep(STEPS[place - 1] ?? 'type')}>
            {t('actions.back')}
          </Button>
        ) : null}
        <Button type="submit" loading={sending || isSent}>
          {step === 'send' ? props.sendLabel : t('actions.next')}
        </Button>
      </StickyActions>
    </form>
  );
}

/** What has to be mended on another step, with the way there. */
function RefusedElsewhere({ refused, onStep }: { refused: FormErrors; onStep: (step: Step) => void }) {
  const { t } = useTranslation();
  const elsewhere = Object.entries(refused.fields).filter(([field]) => stepOfField(field) !== 'send');
  return elsewhere.map(([field, message]) => (
    <Banner
      key={field}
      tone="bad"
      action={
        <Button variant="default" onClick={() => onStep(stepOfField(field))}>
          {t('leave.mend')}
        </Button>
      }
    >
      {message}
    </Banner>
  ));
}
