import { toTaipeiDate } from '@qinshi/domain';
import { BindingApplication } from './binding-application.entity.ts';
import type { FormRegister } from './form-register.ts';

/** Applications for a binding. */
export const bindingForms: FormRegister = {
  async issuedForm(em, code) {
    const application = await em.findOne(BindingApplication, { verificationCode: code });
    if (!application) return null;
    const { submittedAt, schoolName, status, consentVersion } = application;
    return { kind: 'BINDING', submittedOn: toTaipeiDate(submittedAt), schoolName, status, consentVersion };
  },
};
