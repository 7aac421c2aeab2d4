import { type APIRequestContext, expect, request } from '@playwright/test';
import sharp from 'sharp';
import { knownAddress } from './address.ts';
import type { DemoAccount } from './demo.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }';
const LOOK = 'query ($id: ID!) { survey(id: $id) { children { id } questions { id prompt } } }';
const ANSWER = 'mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { id } }';

interface Asked {
  children: { id: string }[];
  questions: { id: string; prompt: string }[];
}

const NEWS = '{ notifications(first: 20) { nodes { title } } }';

/** What somebody has been told of, the newest first: the titles in their messages. */
export async function newsOf(account: Pick<DemoAccount, 'username' | 'password'>): Promise<string[]> {
  const context = await signedIn(account);
  const { notifications } = (await ask(context, NEWS, {})) as {
    notifications: { nodes: { title: string }[] };
  };
  await context.dispose();
  return notifications.nodes.map(({ title }) => title);
}

async function signedIn({ username, password }: Pick<DemoAccount, 'username' | 'password'>) {
  const context = await request.newContext({ baseURL: knownAddress().url });
  await ask(context, SIGN_IN, { input: { username, password } });
  return context;
}

/** A family answers a survey as its phone would, without the phone: a text for each prompt, as the API takes it. */
export async function answerAs(
  account: Pick<DemoAccount, 'username' | 'password'>,
  surveyId: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const context = await signedIn(account);
  const { survey } = (await ask(context, LOOK, { id: surveyId })) as { survey: Asked };
  const given = survey.questions.flatMap(({ id, prompt }) => {
    const value = answers[prompt];
    return value === undefined ? [] : [{ questionId: id, value }];
  });
  await ask(context, ANSWER, {
    input: { surveyId, studentId: survey.children[0]?.id, answers: given },
  });
  await context.dispose();
}

async function ask(context: APIRequestContext, query: string, variables: object): Promise<unknown> {
  const headers = { 'x-requested-with': 'qinshi' };
  const response = await context.post('/graphql', { headers, data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** A signature as the pad of a phone sends it. */
export async function drawnSignature(): Promise<string> {
  const strokes = '<path d="M60 60h140M70 120h110M120 60v130M260 70c60 120 90-80 150 40s60 20 90 10" />';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"><rect width="600" height="240" fill="#fff"/><g fill="none" stroke="#16211f" stroke-width="5">${strokes}</g></svg>`;
  const png = await sharp(Buffer.from(svg)).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
