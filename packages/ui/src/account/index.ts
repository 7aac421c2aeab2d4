export { AccountFrame, type AccountFrameProps } from './AccountFrame.tsx';
export { ActivateForm, type ActivateFormProps } from './ActivateForm.tsx';
export {
  ChangePasswordForm,
  type ChangePasswordFormProps,
  type ChangePasswordValues,
} from './ChangePasswordForm.tsx';
export type { CodeLabels } from './CodeField.tsx';
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { EmailChangeForm, type EmailChangeFormProps, type EmailChangeValues } from './EmailChangeForm.tsx';
export { ForgotPasswordForm, type ForgotPasswordFormProps } from './ForgotPasswordForm.tsx';
export {
  ForgotUsernameForm,
  type ForgotUsernameFormProps,
  type RecoveredAccountItem,
  RecoveredAccountList,
  type RecoveryContact,
} from './ForgotUsernameForm.tsx';
export {
  type GrantedClientItem,
  GrantedClientList,
  type GrantedClientListProps,
} from './GrantedClientList.tsx';
export type { LockoutProps } from './Lockout.tsx';
export type { NewPasswordLabels } from './NewPasswordFields.tsx';
export {
  type OutsideIdentityItem,
  OutsideIdentityList,
  type OutsideIdentityListProps,
} from './OutsideIdentityList.tsx';
export { type OutsideProviderOption, OutsideSignIn, type OutsideSignInProps } from './OutsideSignIn.tsx';
export { PasswordDialog } from './PasswordDialog.tsx';
export {
  RescueInfoForm,
  type RescueInfoFormProps,
  type RescueInfoValues,
} from './RescueInfoForm.tsx';
export { type SessionItem, SessionList, type SessionListProps } from './SessionList.tsx';
export { SignInForm, type SignInFormProps, type SignInValues } from './SignInForm.tsx';
export { SignInHistory, type SignInHistoryProps, type SignInItem } from './SignInHistory.tsx';
