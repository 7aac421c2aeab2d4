import type { Context } from '../../graphql/context.ts';
import { notSignedIn } from '../../graphql/errors.ts';
import { renderMyData } from '../../integrations/pdf/my-data.ts';
import type { Fact, FactValue } from '../../personal-data.ts';
import { takeMyData } from './my-data.service.ts';
import { inWords } from './my-data.words.ts';

/** Shape of the file; a change that old programs would misread gets a new number. */
const FORMAT = { format: 'qinshi.my-data', version: 1 } as const;

/**
 * Everything that is held, for programs: stable names, instants and days in ISO 8601 (個人資料保護法 art. 3 (2)).
 * @throws Refusal UNAUTHENTICATED, RATE_LIMITED.
 */
export async function myDataJson(context: Context): Promise<Buffer> {
  const { viewer, at } = context;
  if (!viewer) throw notSignedIn();
  const held = await takeMyData(context, viewer, 'json');
  const document = {
    ...FORMAT,
    generatedAt: at.toISOString(),
    categories: held.map(({ id, title, purpose, retention, kept, facts, subject }) => ({
      id,
      subject: { name: subject.name, relation: subject.guardianId ? 'CHILD' : 'SELF' },
      title,
      purpose,
      retention,
      keptAfterDeletion: kept,
      facts: facts.map(plainFact),
    })),
  };
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
}

/** The same for people. @throws Refusal like myDataJson. */
export async function myDataPdf(context: Context): Promise<Buffer> {
  const { viewer, at, locale } = context;
  if (!viewer) throw notSignedIn();
  const held = await takeMyData(context, viewer, 'pdf');
  return renderMyData(locale, { name: viewer.account.name, at, categories: inWords(held, locale) });
}

type PlainFact = { name: string; label: string } & (
  | { value: string | number | boolean }
  | { fields: PlainFact[] }
);

function plainFact({ name, label, ...rest }: Fact): PlainFact {
  return 'value' in rest
    ? { name, label, value: plainValue(rest.value) }
    : { name, label, fields: rest.fields.map(plainFact) };
}

function plainValue(value: FactValue): string | number | boolean {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? value.day : value;
}
