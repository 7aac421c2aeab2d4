import type { GateClient } from './client.ts';

/** A school as the simulator knows it: two readers, and the cards of its pupils. */
export interface SchoolGates {
  name: string;
  readers: { id: string; token: string }[];
  cards: string[];
}

/** What the server's clock shows more than ours, in milliseconds: a demo may have a morning at night. */
export interface Ready {
  schools: SchoolGates[];
  ahead: number;
}

interface School {
  id: string;
  code: string;
  name: string;
}
interface Pupil {
  id: string;
  cards: { cardNumber: string; lostAt: string | null; endedAt: string | null }[];
}

const CREATE = `mutation ($input: CreateGateReaderInput!) {
  createGateReader(input: $input) { token reader { id createdAt } } }`;
const PUPILS = `query ($school: ID!, $after: String) {
  students(school: $school, first: 100, after: $after) {
    nodes { id cards { cardNumber lostAt endedAt } } pageInfo { hasNextPage endCursor } } }`;
const ISSUE = 'mutation ($input: IssueCardInput!) { issueCard(input: $input) { cardNumber } }';

/** Signs in. @throws Error when the name or password is wrong, or the account still has to take first steps. */
export async function signIn(
  client: GateClient,
  input: { username: string; password: string },
): Promise<void> {
  const { username, password } = input;
  await client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { nextStep } }', {
    input: { username, password },
  });
}

/** Sets up readers at the schools, and finds out whose cards are held to them: everybody's, or the one that is named. */
export async function openGates(
  client: GateClient,
  {
    school,
    card,
    issueCards,
  }: { school?: string | undefined; card?: string | undefined; issueCards: boolean },
  say: (line: string) => void,
): Promise<Ready> {
  const { schools } = await client.ask<{ schools: School[] }>(
    'query ($search: String) { schools(search: $search) { id code name } }',
    { search: school ?? null },
  );
  const ready: Ready = { schools: [], ahead: 0 };
  for (const { id, code, name } of schools) {
    if (school && code !== school) continue;
    const all = await cardsOf(client, id, issueCards).catch(() => []);
    const cards = card ? all.filter((each) => each === card) : all;
    if (cards.length === 0) continue;
    const gates: SchoolGates = { name, readers: [], cards };
    for (const gate of ['正門', '側門']) {
      const { createGateReader } = await client.ask<{
        createGateReader: { token: string; reader: { id: string; createdAt: string } };
      }>(CREATE, { input: { schoolId: id, name: `模擬 ${gate}`, gate } });
      const { token, reader } = createGateReader;
      ready.ahead = new Date(reader.createdAt).getTime() - Date.now();
      gates.readers.push({ id: reader.id, token });
    }
    ready.schools.push(gates);
    say(`  ${name}: ${cards.length} cards`);
  }
  return ready;
}

/** Takes the readers out of use. */
export async function closeGates(client: GateClient, schools: readonly SchoolGates[]): Promise<void> {
  for (const { id } of schools.flatMap(({ readers }) => readers))
    await client.ask('mutation ($id: ID!) { revokeGateReader(id: $id) { id } }', { id });
}

async function cardsOf(client: GateClient, school: string, issue: boolean): Promise<string[]> {
  const cards: string[] = [];
  let after: string | null = null;
  do {
    const { students }: Page = await client.ask<Page>(PUPILS, { school, after });
    for (const pupil of students.nodes) {
      const card = cardInUse(pupil) ?? (issue ? await issueTo(client, pupil) : null);
      if (card) cards.push(card);
    }
    after = students.pageInfo.hasNextPage ? students.pageInfo.endCursor : null;
  } while (after);
  return cards;
}

interface Page {
  students: { nodes: Pupil[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

function cardInUse({ cards }: Pupil): string | null {
  return cards.find(({ lostAt, endedAt }) => !lostAt && !endedAt)?.cardNumber ?? null;
}

/** The number follows from the pupil's id: a second run finds the same. */
async function issueTo(client: GateClient, { id }: Pupil): Promise<string> {
  const cardNumber = `04${id.replaceAll('-', '').slice(-12)}`;
  const { issueCard } = await client.ask<{ issueCard: { cardNumber: string } }>(ISSUE, {
    input: { studentId: id, cardNumber },
  });
  return issueCard.cardNumber;
}
