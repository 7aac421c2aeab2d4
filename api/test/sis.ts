import { expect } from 'vitest';
import type { Browser } from './browser.ts';
import { zipOf } from './fixtures/sheets.ts';
import type { World } from './world.ts';

export interface SeenImport {
  id: string;
  state: string;
  errors: number;
  warnings: number;
  confirmation: string | null;
  reportUrl: string;
  counts: { kind: string; adds: number; changes: number; ends: number; same: number; kept: number }[];
  suspicious: { school: string; ends: number; of: number }[];
}

const IMPORT = `id state errors warnings confirmation reportUrl suspicious { school ends of }
  counts { kind adds changes ends same kept }`;

/** Tables as text, by name of the file without its ending: a header and rows. */
export type Tables = Readonly<Record<string, readonly string[]>>;

/** A OneRoster archive of these tables; all of them bulk, unless the manifest is given. */
export function oneRoster(tables: Tables, manifest?: Readonly<Record<string, string>>): Promise<Buffer> {
  const says = manifest ?? Object.fromEntries(Object.keys(tables).map((name) => [name, 'bulk']));
  const lines = Object.entries(says).map(([name, value]) => `file.${name},${value}`);
  return zipOf({
    'manifest.csv': ['propertyName,value', 'manifest.version,1.0', 'oneroster.version,1.1', ...lines].join(
      '\n',
    ),
    ...Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, rows.join('\n')])),
  });
}

/** Somebody who imports, from the file to what became of it. */
export class Importer {
  constructor(
    private readonly world: World,
    readonly browser: Browser,
  ) {}

  /** Sends a file and answers its id. */
  async send(bytes: Buffer, name = 'city.zip'): Promise<string> {
    const response = await this.browser.fetch(`/files/imports?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  }

  /** Starts an import and waits for its dry run. */
  async check(bytes: Buffer, input: Record<string, unknown> = {}, name?: string): Promise<SeenImport> {
    const importFileId = await this.send(bytes, name);
    const { startSisImport } = await this.browser.do<{ startSisImport: { id: string } }>(
      'mutation ($input: StartSisImportInput!) { startSisImport(input: $input) { id } }',
      { input: { importFileId, content: 'ONEROSTER', ...input } },
    );
    await this.world.app.drainJobs();
    return this.see(startSisImport.id);
  }

  async see(id: string): Promise<SeenImport> {
    const { sisImport } = await this.browser.do<{ sisImport: SeenImport }>(
      `query ($id: ID!) { sisImport(id: $id) { ${IMPORT} } }`,
      { id },
    );
    return sisImport;
  }

  async confirm({ id }: { id: string }, confirmation?: string): Promise<SeenImport> {
    await this.browser.do(
      'mutation ($input: ConfirmSisImportInput!) { confirmSisImport(input: $input) { id } }',
      {
        input: { id, ...(confirmation ? { confirmation } : {}) },
      },
    );
    await this.world.app.drainJobs();
    return this.see(id);
  }

  /** A delivery without errors, applied. */
  async apply(bytes: Buffer, input: Record<string, unknown> = {}, name?: string): Promise<SeenImport> {
    const checked = await this.check(bytes, input, name);
    expect(await this.problems(checked.id, 'ERROR')).toEqual([]);
    expect(checked.state).toBe('CHECKED');
    const applied = await this.confirm(checked, checked.confirmation ?? undefined);
    expect(applied.state).toBe('APPLIED');
    return applied;
  }

  /** Problems as `file:line:column CODE`. */
  async problems(importId: string, severity?: string): Promise<string[]> {
    const { sisProblems } = await this.browser.do<{
      sisProblems: { nodes: { code: string; file: string; line: number | null; column: string | null }[] };
    }>(
      `query ($importId: ID!, $severity: SisSeverity) {
        sisProblems(importId: $importId, severity: $severity) { nodes { code file line column message } } }`,
      { importId, severity },
    );
    return sisProblems.nodes.map(
      ({ code, file, line, column }) => `${file}:${line ?? ''}:${column ?? ''} ${code}`,
    );
  }

  async report({ reportUrl }: SeenImport): Promise<string[]> {
    const response = await this.browser.fetch(reportUrl);
    expect(response.status).toBe(200);
    return (await response.text()).trim().split('\r\n');
  }
}

/** What an import did with a kind of thing, as `adds/changes/ends/same`. */
export function did({ counts }: SeenImport, kind: string): string {
  const found = counts.find((each) => each.kind === kind);
  return found ? [found.adds, found.changes, found.ends, found.same].join('/') : '0/0/0/0';
}
