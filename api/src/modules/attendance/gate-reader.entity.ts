import { defineEntity, p } from '@mikro-orm/core';
import { columns } from '../../db/columns.ts';
import { School } from '../schools/school.entity.ts';

const GateReaderSchema = defineEntity({
  name: 'GateReader',
  tableName: 'gate_reader',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    /** As the school calls the device, e.g. 正門讀卡機 1. */
    name: columns.text(40),
    /** Where it stands, e.g. 正門; parents read it. */
    gate: columns.text(40),
    /** Of the token that the device sends; it was shown once and is kept nowhere. */
    tokenHash: columns.text(43).unique(),
    createdAt: columns.instant(),
    lastSeenAt: columns.instant().strictNullable(),
    revokedAt: columns.instant().strictNullable(),
    /** Seconds by which its clock was ahead at its last batch. */
    clockSkew: p.integer().strictNullable(),
  },
  indexes: [{ name: 'gate_reader_school_index', properties: ['school'] }],
});

/** A card reader at a gate. */
export class GateReader extends GateReaderSchema.class {
  isRevoked(): boolean {
    return this.revokedAt !== null;
  }
}
GateReaderSchema.setClass(GateReader);

const SwipeBlockSchema = defineEntity({
  name: 'SwipeBlock',
  tableName: 'swipe_block',
  properties: {
    reader: () => p.manyToOne(GateReader).primary().ref(),
    block: p.integer().primary(),
    /** A bit for each number. */
    seen: p.blob(),
  },
});

/** Which of 1,024 sequence numbers in a row a reader has sent already (see docs/decisions/0019). */
export class SwipeBlock extends SwipeBlockSchema.class {}
SwipeBlockSchema.setClass(SwipeBlock);
