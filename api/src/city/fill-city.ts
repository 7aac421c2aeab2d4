import type { Client } from 'pg';
import type { Sealer } from '../db/sealing.ts';
import { type CityBatch, type CityTable, emptyBatch, TABLES } from './batch.ts';
import { addBureauMember } from './bureau.ts';
import { copyCity, requireEmpty } from './copy.ts';
import { equipGates } from './gates.ts';
import { City } from './generate-city.ts';
import { addGrades, EXAMINATIONS } from './grades.ts';
import { addAbsences } from './roll-calls.ts';
import type { SchoolPlan } from './school-plan.ts';
import { addSchoolSurveys } from './school-surveys.ts';

export interface CityOptions {
  client: Client;
  sealer: Sealer;
  /** Schools to fill, in the order that is part of the city. */
  plans: readonly SchoolPlan[];
  seed: number;
  now: Date;
  /** Username of the education bureau's first administrator. */
  bureauUsername: string;
  /** Stored picture that stands on every application; nobody draws two hundred thousand. */
  signatureKey: string;
  /** Called after each school with the number of its pupils. */
  progress?: (pupils: number) => void;
}

export interface CitySummary {
  rows: Record<CityTable, number>;
  /** The administrator's identity number; its last six open the account the first time. */
  bureauNationalId: string;
}

/**
 * Fills an empty, migrated database with a city: all of it or nothing, one school in memory at a time.
 * @throws CityPresentError when there are schools already
 */
export async function fillCity(options: CityOptions): Promise<CitySummary> {
  const { client, sealer, plans, seed, now, progress } = options;
  await requireEmpty(client);
  const city = new City(seed, now);
  const bureau = emptyBatch();
  const { nationalId } = addBureauMember(bureau, options.bureauUsername, city);
  const rows = Object.fromEntries(TABLES.map((table) => [table, 0])) as Record<CityTable, number>;

  function* batches(): Generator<CityBatch> {
    const terms = city.terms();
    yield terms;
    yield bureau;
    for (const plan of plans) {
      const school = city.school(plan);
      const { batch } = school;
      equipGates(school, batch, city.random(`${plan.code} gates`), city.calendar);
      const of = (part: string) => ({
        ...{ calendar: city.calendar, terms, now },
        random: city.random(`${plan.code} ${part}`),
      });
      addGrades(school, batch, of('grades'), EXAMINATIONS);
      addAbsences(school, batch, of('absences'));
      addSchoolSurveys(school, batch, of('surveys'));
      for (const application of batch.bindingApplication) application.signatureKey = options.signatureKey;
      yield batch;
    }
  }
  await copyCity(client, batches(), sealer, (batch) => {
    for (const table of TABLES) rows[table] += batch[table].length;
    progress?.(batch.student.length);
  });
  return { rows, bureauNationalId: nationalId };
}
