import { bindingForms } from './modules/binding/binding-form-register.ts';
import type { FormRegister } from './modules/binding/form-register.ts';
import { surveyForms } from './modules/surveys/survey-form-register.ts';

/** Whoever issues signed forms whose codes /verify knows. A new module that does is listed here. */
export const formRegisters: readonly FormRegister[] = [bindingForms, surveyForms];
