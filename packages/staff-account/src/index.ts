export { ActivatePage } from './ActivatePage.tsx';
export { FirstSignInPage } from './FirstSignInPage.tsx';
export { ForgotPasswordPage } from './ForgotPasswordPage.tsx';
export { ForgotUsernamePage } from './ForgotUsernamePage.tsx';
export { type AccountHost, AccountHostProvider } from './host.ts';
export { ProfilePage } from './ProfilePage.tsx';
export { SignInPage } from './SignInPage.tsx';
export { type AccountWords, accountWords } from './words.ts';
