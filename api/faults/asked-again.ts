/**
 * Asks once more when the connection was reset: a server closes idle connections, and on a machine that is busy it may do
 * so just as something is sent. Browsers do the same. Only for what may be asked twice.
 */
export async function askedAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET') throw error;
    return ask();
  }
}
