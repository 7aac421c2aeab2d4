import { RELATIONS, SCHOOL_LEVELS } from '@qinshi/domain';
import { z } from 'zod';
import { newId } from '../../db/id.ts';
import type { Sealer } from '../../db/sealing.ts';
import { badInput } from '../../graphql/errors.ts';

const LOOK_UP_MINUTES = 60;
const CONFIRMATION_HOURS = 24;

const lookUp = z.object({ level: z.enum(SCHOOL_LEVELS), nationalIdIndex: z.string() });
const confirmation = z.object({
  /** Spent on exactly one application. */
  id: z.uuid(),
  studentId: z.uuid(),
  schoolId: z.uuid(),
  relation: z.enum(RELATIONS),
  relationNote: z.string().nullable(),
});

export type LookUp = z.infer<typeof lookUp>;
export type Confirmation = z.infer<typeof confirmation>;

/**
 * Between the wizard's steps the browser holds what it has shown to know about a pupil: sealed, bound to the holder
 * (applicant session or account) and short-lived. Nothing is stored until the application is submitted.
 */
export class StudentTokens {
  constructor(
    private readonly sealer: Sealer,
    private readonly holder: string,
    private readonly at: Date,
  ) {}

  ofLookUp(content: LookUp): string {
    return this.#seal('look-up', content, LOOK_UP_MINUTES * 60_000);
  }

  ofConfirmation(content: Omit<Confirmation, 'id'>): string {
    return this.#seal(
      'confirmation',
      { id: newId(this.at.getTime()), ...content },
      CONFIRMATION_HOURS * 3_600_000,
    );
  }

  /** @throws Refusal BAD_INPUT TOKEN_EXPIRED on `field`. */
  readLookUp(token: string, field: string): LookUp {
    return this.#open('look-up', lookUp, token, field);
  }

  /** @throws Refusal BAD_INPUT TOKEN_EXPIRED on `field`. */
  readConfirmation(token: string, field: string): Confirmation {
    return this.#open('confirmation', confirmation, token, field);
  }

  #seal(kind: string, content: object, life: number): string {
    return this.sealer.seal(JSON.stringify({ until: this.at.getTime() + life, content }), this.#place(kind));
  }

  #open<T>(kind: string, schema: z.ZodType<T>, token: string, field: string): T {
    try {
      const { until, content } = JSON.parse(this.sealer.open(token, this.#place(kind)));
      if (until > this.at.getTime()) return schema.parse(content);
    } catch {
      // Not ours, another's or tampered with: for its holder the same as expired.
    }
    throw badInput('TOKEN_EXPIRED', field);
  }

  #place(kind: string) {
    return { table: 'student-token', column: kind, row: this.holder };
  }
}
