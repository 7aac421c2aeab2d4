import type { EntityManager } from '../../db/orm.ts';
import type { Deps } from '../../use-case.ts';
import type { BindingStatus } from './binding-application.entity.ts';

/** What is told of a form that was issued here to whoever holds it: nothing about people. */
export interface IssuedForm {
  kind: 'BINDING' | 'SURVEY';
  /** ISO date on which it was sent. */
  submittedOn: string;
  schoolName: string;
  /** Of an application alone: where it stands, and to which statement it agreed. */
  status: BindingStatus | null;
  consentVersion: string | null;
}

/** Whoever issues signed forms that carry a code for /verify. */
export interface FormRegister {
  /** The form with this code in its normal spelling; null for a code of others or of nobody. `em` acts as the system. */
  issuedForm(em: EntityManager, code: string): Promise<IssuedForm | null>;
}

/** The form with this code, whoever issued it. */
export async function issuedForm(
  { formRegisters }: Pick<Deps, 'formRegisters'>,
  em: EntityManager,
  code: string,
): Promise<IssuedForm | null> {
  for (const register of formRegisters) {
    const form = await register.issuedForm(em, code);
    if (form) return form;
  }
  return null;
}
