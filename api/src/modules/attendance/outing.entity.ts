import { defineEntity, p } from '@mikro-orm/core';
import { endsAfterStart } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { ClassGroup } from '../schools/class-group.entity.ts';
import { School } from '../schools/school.entity.ts';

const OutingSchema = defineEntity({
  name: 'Outing',
  tableName: 'outing',
  properties: {
    id: columns.id(),
    school: () => p.manyToOne(School).ref(),
    name: columns.text(50),
    startsOn: columns.day(),
    endsOn: columns.day(),
  },
  indexes: [{ name: 'outing_school_index', properties: ['school', 'endsOn'] }],
  checks: [endsAfterStart('outing')],
});

/** A trip of whole classes (校外教學): nobody in them is missed at the gate. */
export class Outing extends OutingSchema.class {}
OutingSchema.setClass(Outing);

const OutingClassSchema = defineEntity({
  name: 'OutingClass',
  tableName: 'outing_class',
  properties: {
    id: columns.id(),
    outing: () => p.manyToOne(Outing).ref().deleteRule('cascade'),
    classGroup: () => p.manyToOne(ClassGroup).ref(),
  },
  uniques: [{ name: 'outing_class_once_unique', properties: ['outing', 'classGroup'] }],
  indexes: [{ name: 'outing_class_group_index', properties: ['classGroup'] }],
});

/** A class that goes along. */
export class OutingClass extends OutingClassSchema.class {}
OutingClassSchema.setClass(OutingClass);
