import { randomUUID } from 'node:crypto';
import type { Browser, Problem } from './browser.ts';
import type { Child, Person, World } from './world.ts';

/** What a test knows of a survey. */
export interface SeenSurvey {
  id: string;
  version: number;
  status: string;
  questions: { id: string; kind: string; prompt: string; options: string[] }[];
  invitedCount: number;
  answeredCount: number;
  results: { answered: number; counts: number[]; texts: string[]; mean: number | null }[];
}

interface QuestionDraft {
  id?: string;
  kind: string;
  prompt: string;
  required?: boolean;
  options?: string[];
  [more: string]: unknown;
}

export interface SurveyWish {
  title?: string;
  body?: string;
  dueAt?: string | null;
  respondent?: string;
  anonymous?: boolean;
  audience?: Record<string, unknown> | null;
  sections?: Record<string, unknown>[];
  questions?: QuestionDraft[];
}

const SURVEY = `id version status questions { id kind prompt options } invitedCount answeredCount
  results { answered counts texts mean }`;

export const RESULTS_CHANGED = `subscription ($id: ID!) { surveyResultsChanged(id: $id) { ${SURVEY} } }`;

/** A trip: whether the child comes, and if not, why. */
function tripQuestions(): QuestionDraft[] {
  const id = randomUUID();
  return [
    { id, kind: 'SINGLE_CHOICE', prompt: '是否參加', required: true, options: ['參加', '不參加'] },
    {
      kind: 'TEXT',
      prompt: '不參加的原因',
      required: true,
      onlyIf: { questionId: id, operator: 'IS', value: '不參加' },
    },
    { kind: 'NUMBER', prompt: '同行人數', min: 0, max: 5 },
  ];
}

/** Somebody of the school who makes surveys. */
export class SurveyMaker {
  constructor(readonly browser: Browser) {}

  async draft(wish: SurveyWish = {}): Promise<SeenSurvey> {
    const input = { title: '秋季戶外教育', audience: null, questions: tripQuestions(), ...wish };
    const { createSurvey } = await this.browser.do<{ createSurvey: SeenSurvey }>(
      `mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { ${SURVEY} } }`,
      { input },
    );
    return createSurvey;
  }

  async publish({ id }: { id: string }): Promise<SeenSurvey> {
    return this.#do('publishSurvey', id);
  }

  async open(wish: SurveyWish): Promise<SeenSurvey> {
    return this.publish(await this.draft(wish));
  }

  close({ id }: { id: string }): Promise<SeenSurvey> {
    return this.#do('closeSurvey', id);
  }

  refused(mutation: string, { id }: { id: string }): Promise<Problem['extensions']> {
    return this.browser.refused(`mutation ($id: ID!) { ${mutation}(id: $id) { id } }`, { id });
  }

  async look({ id }: { id: string }, select = SURVEY): Promise<SeenSurvey> {
    const document = `query ($id: ID!) { survey(id: $id) { ${select} } }`;
    return (await this.browser.do<{ survey: SeenSurvey }>(document, { id })).survey;
  }

  async remind({ id }: { id: string }): Promise<number> {
    const { remindSurvey } = await this.browser.do<{ remindSurvey: { told: number } }>(
      'mutation ($id: ID!) { remindSurvey(id: $id) { told } }',
      { id },
    );
    return remindSurvey.told;
  }

  async #do(mutation: string, id: string): Promise<SeenSurvey> {
    const document = `mutation ($id: ID!) { ${mutation}(id: $id) { ${SURVEY} } }`;
    const answer = await this.browser.do<Record<string, SeenSurvey>>(document, { id });
    return answer[mutation] as SeenSurvey;
  }
}

/** This person as somebody who makes surveys, in the identity of `kind` when there are several. */
export async function surveyMaker(city: World, person: Person, kind?: string): Promise<SurveyMaker> {
  return new SurveyMaker(await city.as(person, kind));
}

const ANSWER = `mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) {
  id version answeredByName verificationCode student { id name } answers { question { id } value files { id url } } } }`;

export interface GivenAnswer {
  id: string;
  version: number;
  answeredByName: string;
  verificationCode: string | null;
  student: { id: string; name: string };
  answers: { question: { id: string }; value: string | null; files: { id: string; url: string }[] }[];
}

/** What is sent for the questions of a survey, in their order; what is left out is not sent. */
function inputOf(survey: SeenSurvey, child: Child, values: (string | null)[], more: object) {
  const answers = survey.questions.flatMap(({ id }, index) =>
    values[index] === undefined ? [] : [{ questionId: id, value: values[index] }],
  );
  return { input: { surveyId: survey.id, studentId: child.id, answers, ...more } };
}

/** A guardian, or a pupil, who is asked. */
export class Respondent {
  constructor(readonly browser: Browser) {}

  async answer(
    survey: SeenSurvey,
    child: Child,
    values: (string | null)[],
    more: object = {},
  ): Promise<GivenAnswer> {
    const variables = inputOf(survey, child, values, more);
    return (await this.browser.do<{ answerSurvey: GivenAnswer }>(ANSWER, variables)).answerSurvey;
  }

  refused(
    survey: SeenSurvey,
    child: Child,
    values: (string | null)[],
    more: object = {},
  ): Promise<Problem['extensions']> {
    return this.browser.refused(ANSWER, inputOf(survey, child, values, more));
  }

  /** Titles of what was told, latest first. */
  async news(): Promise<string[]> {
    const { notifications } = await this.browser.do<{ notifications: { nodes: { title: string }[] } }>(
      '{ notifications { nodes { title } } }',
    );
    return notifications.nodes.map(({ title }) => title);
  }
}

export async function respondent(city: World, person: Person, kind?: string): Promise<Respondent> {
  return new Respondent(await city.as(person, kind));
}
