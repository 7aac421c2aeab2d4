/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n": typeof types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.ActivatePage_ActivateDocument,
    "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": typeof types.ChangeEmail_RequestCodeDocument,
    "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n": typeof types.ChangeEmail_ConfirmDocument,
    "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.ChangePassword_ChangeDocument,
    "\n  mutation ChangePhone_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        phone\n      }\n    }\n  }\n": typeof types.ChangePhone_ConfirmDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": typeof types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": typeof types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": typeof types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n": typeof types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n": typeof types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": typeof types.OutsideChoice_BeginDocument,
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.PasswordStep_ChangePasswordDocument,
    "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n": typeof types.ProfileData_AccountFragmentDoc,
    "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n": typeof types.ProfileDevices_AccountFragmentDoc,
    "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": typeof types.ProfileDevices_RevokeDocument,
    "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": typeof types.ProfileDevices_SignOutEverywhereDocument,
    "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n": typeof types.ProfileOutside_ProviderFragmentDoc,
    "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n": typeof types.ProfileOutside_AccountFragmentDoc,
    "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": typeof types.ProfileOutside_LinkDocument,
    "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": typeof types.ProfileOutside_UnlinkDocument,
    "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n": typeof types.ProfilePage_QueryDocument,
    "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n": typeof types.ProfileServices_AccountFragmentDoc,
    "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": typeof types.ProfileServices_WithdrawDocument,
    "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProfileSignIns_QueryDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": typeof types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n": typeof types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n": typeof types.SignInPage_SignInDocument,
};
const documents: Documents = {
    "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n": types.ActivatePage_QueryDocument,
    "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n": types.ActivatePage_ActivateDocument,
    "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": types.ChangeEmail_RequestCodeDocument,
    "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n": types.ChangeEmail_ConfirmDocument,
    "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": types.ChangePassword_ChangeDocument,
    "\n  mutation ChangePhone_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        phone\n      }\n    }\n  }\n": types.ChangePhone_ConfirmDocument,
    "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n": types.ForgotPasswordPage_RequestDocument,
    "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n": types.ForgotPasswordPage_ResetDocument,
    "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n": types.ForgotUsernamePage_RequestCodeDocument,
    "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n": types.ForgotUsernamePage_RecoverDocument,
    "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n": types.OutsideChoice_QueryDocument,
    "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n": types.OutsideChoice_BeginDocument,
    "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n": types.PasswordStep_ChangePasswordDocument,
    "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n": types.ProfileData_AccountFragmentDoc,
    "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n": types.ProfileDevices_AccountFragmentDoc,
    "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n": types.ProfileDevices_RevokeDocument,
    "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n": types.ProfileDevices_SignOutEverywhereDocument,
    "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n": types.ProfileOutside_ProviderFragmentDoc,
    "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n": types.ProfileOutside_AccountFragmentDoc,
    "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n": types.ProfileOutside_LinkDocument,
    "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n": types.ProfileOutside_UnlinkDocument,
    "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n": types.ProfilePage_QueryDocument,
    "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n": types.ProfileServices_AccountFragmentDoc,
    "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n": types.ProfileServices_WithdrawDocument,
    "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n": types.ProfileSignIns_QueryDocument,
    "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n": types.RescueStep_RequestCodeDocument,
    "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n": types.RescueStep_ConfirmDocument,
    "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n": types.RescueStep_SkipDocument,
    "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n": types.SignInPage_SignInDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  query ActivatePage_query($token: String!) {\n    activation(token: $token) {\n      maskedName\n      username\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation ActivatePage_activate($input: ActivateAccountInput!) {\n    activateAccount(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeEmail_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeEmail_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        username\n        email\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword_change($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePhone_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePhone_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      account {\n        id\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n"): (typeof documents)["\n  mutation ForgotPasswordPage_request($username: String!) {\n    requestPasswordReset(username: $username)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ForgotPasswordPage_reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      resendAt\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n"): (typeof documents)["\n  mutation ForgotUsernamePage_recover($input: RecoverUsernameInput!) {\n    recoverUsername(input: $input) {\n      maskedName\n      username\n      usernameHint\n      signsInWithEmail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n"): (typeof documents)["\n  query OutsideChoice_query {\n    outsideProviders {\n      id\n      name\n      iconUrl\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"): (typeof documents)["\n  mutation OutsideChoice_begin($input: OutsideInput!) {\n    beginOutsideSignIn(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation PasswordStep_changePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n"): (typeof documents)["\n  fragment ProfileData_account on Account {\n    id\n    name\n    username\n    email\n    phone\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileDevices_account on Account {\n    id\n    sessions {\n      id\n      device\n      address\n      method\n      createdAt\n      lastUsedAt\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileDevices_revoke($id: ID!) {\n    revokeSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"): (typeof documents)["\n  mutation ProfileDevices_signOutEverywhere($includingThis: Boolean) {\n    signOutEverywhere(includingThis: $includingThis)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n"): (typeof documents)["\n  fragment ProfileOutside_provider on OutsideProvider {\n    id\n    name\n    iconUrl\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileOutside_account on Account {\n    id\n    outsideIdentities {\n      id\n      label\n      linkedAt\n      lastUsedAt\n      provider {\n        ...ProfileOutside_provider\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProfileOutside_link($input: OutsideInput!) {\n    beginOutsideLink(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileOutside_unlink($id: ID!) {\n    unlinkOutsideIdentity(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfilePage_query {\n    outsideProviders {\n      ...ProfileOutside_provider\n    }\n    viewer {\n      account {\n        id\n        ...ProfileData_account\n        ...ProfileDevices_account\n        ...ProfileOutside_account\n        ...ProfileServices_account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n"): (typeof documents)["\n  fragment ProfileServices_account on Account {\n    id\n    grantedClients {\n      id\n      name\n      homepageUrl\n      scopes\n      grantedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"): (typeof documents)["\n  mutation ProfileServices_withdraw($id: ID!) {\n    revokeGrantedClient(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileSignIns_query($first: Int!) {\n    viewer {\n      account {\n        id\n        signIns(first: $first) {\n          totalCount\n          nodes {\n            id\n            at\n            outcome\n            method\n            device\n            address\n            provider\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_requestCode($input: RequestContactCodeInput!) {\n    requestContactCode(input: $input) {\n      maskedAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_confirm($input: RescueInfoInput!) {\n    confirmRescueInfo(input: $input) {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation RescueStep_skip {\n    skipRescueInfo {\n      nextStep\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n"): (typeof documents)["\n  mutation SignInPage_signIn($input: SignInInput!) {\n    signIn(input: $input) {\n      nextStep\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;