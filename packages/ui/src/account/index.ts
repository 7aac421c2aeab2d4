export { AccountFrame, type AccountFrameProps } from './AccountFrame.tsx';
export {
  ChangePasswordForm,
  type ChangePasswordFormProps,
  type ChangePasswordValues,
} from './ChangePasswordForm.tsx';
export {
  RescueInfoForm,
  type RescueInfoFormProps,
  type RescueInfoValues,
} from './RescueInfoForm.tsx';
export { SignInForm, type SignInFormProps, type SignInValues } from './SignInForm.tsx';
