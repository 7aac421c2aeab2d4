let firstPassword: string | undefined;

/** Keeps the first password, in memory only, from sign-in to the form that replaces it. */
export function rememberFirstPassword(password: string): void {
  firstPassword = password;
}

/** The first password when it was typed in this visit; after a reload the form asks for it. */
export function recallFirstPassword(): string | undefined {
  return firstPassword;
}

/** It has been replaced. */
export function forgetFirstPassword(): void {
  firstPassword = undefined;
}
