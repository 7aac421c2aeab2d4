/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A one-time link and the password that it is for. */
export type ActivateAccountInput = {
  /** More than eight characters; letters, digits and listed specials. */
  newPassword: string;
  /** What stands behind the # of the link. */
  token: string;
};

/** One of the three apps. */
export type App =
  /** For school administrators and the bureau, at /admin/. */
  | 'ADMIN'
  /** For parents and pupils, at /parent/. */
  | 'PARENT'
  /** For homeroom teachers and offices, at /teacher/. */
  | 'TEACHER';

/** A new password and the one it replaces. */
export type ChangePasswordInput = {
  /** The password in force. */
  currentPassword: string;
  /** More than eight characters; letters, digits and listed specials. */
  newPassword: string;
};

/** How a contact code travels. */
export type ContactChannel =
  /** To an e-mail address. */
  | 'EMAIL'
  /** To a mobile number (09xxxxxxxx). */
  | 'SMS';

/** What a connected system may read of a person. */
export type OidcScope =
  /** The e-mail address. */
  | 'EMAIL'
  /** An identifier (識別代號) that only this system knows the person by. */
  | 'OPENID'
  /** The name. */
  | 'PROFILE'
  /** The kinds of identities that the person has. */
  | 'ROLES'
  /** Code and name of the schools that the person belongs to. */
  | 'SCHOOL';

/** Which outside provider, and where to come back to. */
export type OutsideInput = {
  /** The app that asks. */
  app: App;
  /** The present password, to link when the sign-in was more than ten minutes ago. */
  currentPassword?: string | null | undefined;
  /** Id of the provider. */
  providerId: string | number;
  /** Path within that app, e.g. /parent/profile. */
  returnTo?: string | null | undefined;
};

/** A rescue contact and the code that requestContactCode sent to it. */
export type RecoverUsernameInput = {
  /** E-mail address or mobile number. */
  address: string;
  /** How the code travelled. */
  channel: ContactChannel;
  /** The six digits. */
  code: string;
};

/** Where to send a contact code. */
export type RequestContactCodeInput = {
  /** E-mail address, or mobile number 09xxxxxxxx. */
  address: string;
  /** E-mail or SMS. */
  channel: ContactChannel;
};

/** Where the account can be rescued; what is left out stays as it is. */
export type RescueInfoInput = {
  /** Code that requestContactCode sent to the new address. */
  code?: string | null | undefined;
  /** The password in force; a changed address or mobile needs it once the rescue step has been done. */
  currentPassword?: string | null | undefined;
  /** A changed address needs the code that was sent to it. */
  email?: string | null | undefined;
  /** Mobile or landline. */
  phone?: string | null | undefined;
};

/** The code that requestPasswordReset sent, and the password that it is for. */
export type ResetPasswordInput = {
  /** The six digits. */
  code: string;
  /** More than eight characters; letters, digits and listed specials. */
  newPassword: string;
  /** Username, or the e-mail address of the account. */
  username: string;
};

/** Username and password. */
export type SignInInput = {
  /** Password; at first the last six of the own identity number. */
  password: string;
  /** Username, or the e-mail address of the account. */
  username: string;
};

/** How somebody got in. */
export type SignInMethod =
  /** With the first password: the last six of the own identity number. */
  | 'FIRST_PASSWORD'
  /** With a one-time link. */
  | 'LINK'
  /** Through an outside provider. */
  | 'OUTSIDE'
  /** With the password that the person chose. */
  | 'PASSWORD';

/** What became of an attempt to sign in. */
export type SignInOutcome =
  /** Refused: the account was locked. */
  | 'LOCKED'
  /** Signed in. */
  | 'SUCCEEDED'
  /** Refused: the password was wrong. */
  | 'WRONG_PASSWORD';

/** What a person still has to do after signing in. */
export type SignInStep =
  /** Choose a password; nothing else is open before. */
  | 'CHANGE_PASSWORD'
  /** Confirm or skip the rescue data. */
  | 'CONFIRM_RESCUE'
  /** Nothing. */
  | 'DONE';

export type ActivatePage_QueryQueryVariables = Exact<{
  token: string;
}>;


export type ActivatePage_QueryQuery = { __typename: 'Query', activation: { __typename: 'Activation', maskedName: string, username: string, expiresAt: string } | null };

export type ActivatePage_ActivateMutationVariables = Exact<{
  input: ActivateAccountInput;
}>;


export type ActivatePage_ActivateMutation = { __typename: 'Mutation', activateAccount: { __typename: 'Viewer', nextStep: SignInStep } };

export type ChangeEmail_RequestCodeMutationVariables = Exact<{
  input: RequestContactCodeInput;
}>;


export type ChangeEmail_RequestCodeMutation = { __typename: 'Mutation', requestContactCode: { __typename: 'ContactCodeReceipt', resendAt: string, maskedAddress: string } };

export type ChangeEmail_ConfirmMutationVariables = Exact<{
  input: RescueInfoInput;
}>;


export type ChangeEmail_ConfirmMutation = { __typename: 'Mutation', confirmRescueInfo: { __typename: 'Viewer', account: { __typename: 'Account', id: string, username: string, email: string | null, phone: string | null } } };

export type ChangePassword_ChangeMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePassword_ChangeMutation = { __typename: 'Mutation', changePassword: { __typename: 'Viewer', nextStep: SignInStep } };

export type ChangePhone_ConfirmMutationVariables = Exact<{
  input: RescueInfoInput;
}>;


export type ChangePhone_ConfirmMutation = { __typename: 'Mutation', confirmRescueInfo: { __typename: 'Viewer', account: { __typename: 'Account', id: string, phone: string | null } } };

export type ForgotPasswordPage_RequestMutationVariables = Exact<{
  username: string;
}>;


export type ForgotPasswordPage_RequestMutation = { __typename: 'Mutation', requestPasswordReset: boolean };

export type ForgotPasswordPage_ResetMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ForgotPasswordPage_ResetMutation = { __typename: 'Mutation', resetPassword: boolean };

export type ForgotUsernamePage_RequestCodeMutationVariables = Exact<{
  input: RequestContactCodeInput;
}>;


export type ForgotUsernamePage_RequestCodeMutation = { __typename: 'Mutation', requestContactCode: { __typename: 'ContactCodeReceipt', resendAt: string, maskedAddress: string } };

export type ForgotUsernamePage_RecoverMutationVariables = Exact<{
  input: RecoverUsernameInput;
}>;


export type ForgotUsernamePage_RecoverMutation = { __typename: 'Mutation', recoverUsername: Array<{ __typename: 'RecoveredAccount', maskedName: string, username: string | null, usernameHint: string, signsInWithEmail: boolean }> };

export type OutsideChoice_QueryQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideChoice_QueryQuery = { __typename: 'Query', outsideProviders: Array<{ __typename: 'OutsideProvider', id: string, name: string, iconUrl: string | null }> };

export type OutsideChoice_BeginMutationVariables = Exact<{
  input: OutsideInput;
}>;


export type OutsideChoice_BeginMutation = { __typename: 'Mutation', beginOutsideSignIn: string };

export type PasswordStep_ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type PasswordStep_ChangePasswordMutation = { __typename: 'Mutation', changePassword: { __typename: 'Viewer', nextStep: SignInStep } };

export type ProfileData_AccountFragment = { __typename: 'Account', id: string, name: string, username: string, email: string | null, phone: string | null } & { ' $fragmentName'?: 'ProfileData_AccountFragment' };

export type ProfileDevices_AccountFragment = { __typename: 'Account', id: string, sessions: Array<{ __typename: 'Session', id: string, device: string, address: string | null, method: SignInMethod, createdAt: string, lastUsedAt: string, current: boolean }> } & { ' $fragmentName'?: 'ProfileDevices_AccountFragment' };

export type ProfileDevices_RevokeMutationVariables = Exact<{
  id: string | number;
}>;


export type ProfileDevices_RevokeMutation = { __typename: 'Mutation', revokeSession: boolean };

export type ProfileDevices_SignOutEverywhereMutationVariables = Exact<{
  includingThis?: boolean | null | undefined;
}>;


export type ProfileDevices_SignOutEverywhereMutation = { __typename: 'Mutation', signOutEverywhere: number };

export type ProfileOutside_ProviderFragment = { __typename: 'OutsideProvider', id: string, name: string, iconUrl: string | null } & { ' $fragmentName'?: 'ProfileOutside_ProviderFragment' };

export type ProfileOutside_AccountFragment = { __typename: 'Account', id: string, outsideIdentities: Array<{ __typename: 'OutsideIdentity', id: string, label: string, linkedAt: string, lastUsedAt: string | null, provider: (
      { __typename: 'OutsideProvider' }
      & { ' $fragmentRefs'?: { 'ProfileOutside_ProviderFragment': ProfileOutside_ProviderFragment } }
    ) }> } & { ' $fragmentName'?: 'ProfileOutside_AccountFragment' };

export type ProfileOutside_LinkMutationVariables = Exact<{
  input: OutsideInput;
}>;


export type ProfileOutside_LinkMutation = { __typename: 'Mutation', beginOutsideLink: string };

export type ProfileOutside_UnlinkMutationVariables = Exact<{
  id: string | number;
}>;


export type ProfileOutside_UnlinkMutation = { __typename: 'Mutation', unlinkOutsideIdentity: boolean };

export type ProfilePage_QueryQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfilePage_QueryQuery = { __typename: 'Query', outsideProviders: Array<(
    { __typename: 'OutsideProvider' }
    & { ' $fragmentRefs'?: { 'ProfileOutside_ProviderFragment': ProfileOutside_ProviderFragment } }
  )>, viewer: { __typename: 'Viewer', account: (
      { __typename: 'Account', id: string }
      & { ' $fragmentRefs'?: { 'ProfileData_AccountFragment': ProfileData_AccountFragment;'ProfileDevices_AccountFragment': ProfileDevices_AccountFragment;'ProfileOutside_AccountFragment': ProfileOutside_AccountFragment;'ProfileServices_AccountFragment': ProfileServices_AccountFragment } }
    ) } | null };

export type ProfileServices_AccountFragment = { __typename: 'Account', id: string, grantedClients: Array<{ __typename: 'GrantedClient', id: string, name: string, homepageUrl: string | null, scopes: Array<OidcScope>, grantedAt: string }> } & { ' $fragmentName'?: 'ProfileServices_AccountFragment' };

export type ProfileServices_WithdrawMutationVariables = Exact<{
  id: string | number;
}>;


export type ProfileServices_WithdrawMutation = { __typename: 'Mutation', revokeGrantedClient: boolean };

export type ProfileSignIns_QueryQueryVariables = Exact<{
  first: number;
}>;


export type ProfileSignIns_QueryQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string, signIns: { __typename: 'SignInConnection', totalCount: number, nodes: Array<{ __typename: 'SignIn', id: string, at: string, outcome: SignInOutcome, method: SignInMethod, device: string, address: string | null, provider: string | null }> } } } | null };

export type RescueStep_RequestCodeMutationVariables = Exact<{
  input: RequestContactCodeInput;
}>;


export type RescueStep_RequestCodeMutation = { __typename: 'Mutation', requestContactCode: { __typename: 'ContactCodeReceipt', maskedAddress: string } };

export type RescueStep_ConfirmMutationVariables = Exact<{
  input: RescueInfoInput;
}>;


export type RescueStep_ConfirmMutation = { __typename: 'Mutation', confirmRescueInfo: { __typename: 'Viewer', nextStep: SignInStep } };

export type RescueStep_SkipMutationVariables = Exact<{ [key: string]: never; }>;


export type RescueStep_SkipMutation = { __typename: 'Mutation', skipRescueInfo: { __typename: 'Viewer', nextStep: SignInStep } };

export type SignInPage_SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInPage_SignInMutation = { __typename: 'Mutation', signIn: { __typename: 'Viewer', nextStep: SignInStep } };

export const ProfileData_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileData_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<ProfileData_AccountFragment, unknown>;
export const ProfileDevices_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileDevices_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<ProfileDevices_AccountFragment, unknown>;
export const ProfileOutside_ProviderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileOutside_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}}]}}]} as unknown as DocumentNode<ProfileOutside_ProviderFragment, unknown>;
export const ProfileOutside_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileOutside_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outsideIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileOutside_provider"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileOutside_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}}]}}]} as unknown as DocumentNode<ProfileOutside_AccountFragment, unknown>;
export const ProfileServices_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileServices_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantedClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}}]}}]} as unknown as DocumentNode<ProfileServices_AccountFragment, unknown>;
export const ActivatePage_QueryDocument = {"__meta__":{"hash":"sha256:c0a8d17768a7323935e0e9e19aee9e657a23a024bef0a11af7c1041e8d11f3d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivatePage_query"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ActivatePage_QueryQuery, ActivatePage_QueryQueryVariables>;
export const ActivatePage_ActivateDocument = {"__meta__":{"hash":"sha256:1d0efbd857206b917a01158e36397a52285badadd9aa53e01ce29c511de8f2d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivatePage_activate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"activateAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ActivatePage_ActivateMutation, ActivatePage_ActivateMutationVariables>;
export const ChangeEmail_RequestCodeDocument = {"__meta__":{"hash":"sha256:9f88a629fb5e49b9dfa09570597f26c556aa40bc6cdd86d78ad66f9d874bdf94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail_requestCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestContactCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedAddress"}}]}}]}}]} as unknown as DocumentNode<ChangeEmail_RequestCodeMutation, ChangeEmail_RequestCodeMutationVariables>;
export const ChangeEmail_ConfirmDocument = {"__meta__":{"hash":"sha256:fd00d88771d038c6932ea9670bce2773686820ffa82d4e408f9fba0daf801c52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEmail_confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescueInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmRescueInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeEmail_ConfirmMutation, ChangeEmail_ConfirmMutationVariables>;
export const ChangePassword_ChangeDocument = {"__meta__":{"hash":"sha256:b7a70d0ab3a37da54f552c8f67b0d3664737820706c573ee5ad81c0a2906c73c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword_change"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<ChangePassword_ChangeMutation, ChangePassword_ChangeMutationVariables>;
export const ChangePhone_ConfirmDocument = {"__meta__":{"hash":"sha256:efa72fb95e719d61de652042e0abb4b621b6034270dc5c9b3acec3c8519cc325"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePhone_confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescueInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmRescueInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePhone_ConfirmMutation, ChangePhone_ConfirmMutationVariables>;
export const ForgotPasswordPage_RequestDocument = {"__meta__":{"hash":"sha256:7a670d2d4697b25a4e01fab4b6bf1e4df84abf45b0f920448d1ddf42eb699ba9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotPasswordPage_request"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}]}]}}]} as unknown as DocumentNode<ForgotPasswordPage_RequestMutation, ForgotPasswordPage_RequestMutationVariables>;
export const ForgotPasswordPage_ResetDocument = {"__meta__":{"hash":"sha256:ac17a9a8a13c9a02627d5a71bd90215eaf99ab57a219735d028fcfcda4bc829e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotPasswordPage_reset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ForgotPasswordPage_ResetMutation, ForgotPasswordPage_ResetMutationVariables>;
export const ForgotUsernamePage_RequestCodeDocument = {"__meta__":{"hash":"sha256:3eafe141ab017e03f4deb6d6bac7b63d572fce71e115c67e3f55c259cd264cae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotUsernamePage_requestCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestContactCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendAt"}},{"kind":"Field","name":{"kind":"Name","value":"maskedAddress"}}]}}]}}]} as unknown as DocumentNode<ForgotUsernamePage_RequestCodeMutation, ForgotUsernamePage_RequestCodeMutationVariables>;
export const ForgotUsernamePage_RecoverDocument = {"__meta__":{"hash":"sha256:e09310225e4865e620d8a1d30848199887f732eb5d8697ebb5d05caec11b2b45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotUsernamePage_recover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoverUsernameInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoverUsername"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"usernameHint"}},{"kind":"Field","name":{"kind":"Name","value":"signsInWithEmail"}}]}}]}}]} as unknown as DocumentNode<ForgotUsernamePage_RecoverMutation, ForgotUsernamePage_RecoverMutationVariables>;
export const OutsideChoice_QueryDocument = {"__meta__":{"hash":"sha256:6e11e3fe37d2d3f59d2839e0c2437aedbc6882fb36a7889128bd18fc30271d69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutsideChoice_query"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outsideProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}}]}}]}}]} as unknown as DocumentNode<OutsideChoice_QueryQuery, OutsideChoice_QueryQueryVariables>;
export const OutsideChoice_BeginDocument = {"__meta__":{"hash":"sha256:3193004458d2a33a15050cea2563bff26b246c72be0f60ac54a4703f02635fb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutsideChoice_begin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginOutsideSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<OutsideChoice_BeginMutation, OutsideChoice_BeginMutationVariables>;
export const PasswordStep_ChangePasswordDocument = {"__meta__":{"hash":"sha256:c3bb6c6458fd7c685375375d55a4cce5e516c096405175cbe0e90ffdd5af41de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordStep_changePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PasswordStep_ChangePasswordMutation, PasswordStep_ChangePasswordMutationVariables>;
export const ProfileDevices_RevokeDocument = {"__meta__":{"hash":"sha256:efa713bb61dfd3e80b350e8ab457f644da58fff1649f7509566e1ecb5a71f3a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileDevices_revoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ProfileDevices_RevokeMutation, ProfileDevices_RevokeMutationVariables>;
export const ProfileDevices_SignOutEverywhereDocument = {"__meta__":{"hash":"sha256:eba851d89d89a1edfd29510979c9b9316ebc67627b6458bdc4e0fb5c8f3a5984"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileDevices_signOutEverywhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includingThis"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includingThis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includingThis"}}}]}]}}]} as unknown as DocumentNode<ProfileDevices_SignOutEverywhereMutation, ProfileDevices_SignOutEverywhereMutationVariables>;
export const ProfileOutside_LinkDocument = {"__meta__":{"hash":"sha256:c648111d407fa95eddf4b256f41e024d3f7fb698e81909e2452aab8e18da2f70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileOutside_link"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginOutsideLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<ProfileOutside_LinkMutation, ProfileOutside_LinkMutationVariables>;
export const ProfileOutside_UnlinkDocument = {"__meta__":{"hash":"sha256:cb66394ef73038a766b3e42a7f68a53aa466b6dfe044399af79ebe49f93a8a9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileOutside_unlink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkOutsideIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ProfileOutside_UnlinkMutation, ProfileOutside_UnlinkMutationVariables>;
export const ProfilePage_QueryDocument = {"__meta__":{"hash":"sha256:ac3bf2de5e268eabef00520f88d8cba3295557b4db65ba1be2af9b95ddc041aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfilePage_query"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outsideProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileOutside_provider"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileData_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileDevices_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileOutside_account"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileServices_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileOutside_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutsideProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileData_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileDevices_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileOutside_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outsideIdentities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProfileOutside_provider"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProfileServices_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grantedClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"grantedAt"}}]}}]}}]} as unknown as DocumentNode<ProfilePage_QueryQuery, ProfilePage_QueryQueryVariables>;
export const ProfileServices_WithdrawDocument = {"__meta__":{"hash":"sha256:fef6e704df9f327afd2c3d3bfa85e15f7c3511c0f301a5ea0fc7e18772bdccc8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileServices_withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeGrantedClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<ProfileServices_WithdrawMutation, ProfileServices_WithdrawMutationVariables>;
export const ProfileSignIns_QueryDocument = {"__meta__":{"hash":"sha256:42b4549d266eebef5f79503d3ce1a3e50ce7e7a4552bcab08bc035ecdca22902"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileSignIns_query"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfileSignIns_QueryQuery, ProfileSignIns_QueryQueryVariables>;
export const RescueStep_RequestCodeDocument = {"__meta__":{"hash":"sha256:411d3b9c441b798008b27b70f9b57ef5190193fedc5623a0bbc06ef7211fd070"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescueStep_requestCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestContactCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedAddress"}}]}}]}}]} as unknown as DocumentNode<RescueStep_RequestCodeMutation, RescueStep_RequestCodeMutationVariables>;
export const RescueStep_ConfirmDocument = {"__meta__":{"hash":"sha256:8440d266323b752059e6944de2e2f3aee7e0efee782cfdba8357262c05621a51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescueStep_confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescueInfoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmRescueInfo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RescueStep_ConfirmMutation, RescueStep_ConfirmMutationVariables>;
export const RescueStep_SkipDocument = {"__meta__":{"hash":"sha256:3279d788636f1887df9d93def29a81ec6fb211859c6f616d8bff5b90af567189"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescueStep_skip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipRescueInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<RescueStep_SkipMutation, RescueStep_SkipMutationVariables>;
export const SignInPage_SignInDocument = {"__meta__":{"hash":"sha256:7e4340c4136268a8d521f6d8fb24bf521e5d5a49491744a10bca655c62aa8c75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInPage_signIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<SignInPage_SignInMutation, SignInPage_SignInMutationVariables>;