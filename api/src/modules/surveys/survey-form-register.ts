import { toTaipeiDate } from '@qinshi/domain';
import type { FormRegister } from '../binding/form-register.ts';
import { School } from '../schools/school.entity.ts';
import { SurveyAnswer } from './survey.entity.ts';

/**
 * Signed answers to surveys (同意書). Whoever changes an answer signs anew: the code of the earlier form is then nobody's,
 * because what it agreed to does not hold any more.
 */
export const surveyForms: FormRegister = {
  async issuedForm(em, code) {
    const answer = await em.findOne(SurveyAnswer, { verificationCode: code }, { populate: ['survey'] });
    if (!answer) return null;
    const school = await em.findOneOrFail(School, { id: answer.survey.getEntity().school.id });
    return {
      kind: 'SURVEY',
      submittedOn: toTaipeiDate(answer.answeredAt),
      schoolName: school.name,
      status: null,
      consentVersion: null,
    };
  },
};
