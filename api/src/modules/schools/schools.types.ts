import type { SchoolLevel } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { EnrolmentEndEnum, GenderEnum, SchoolLevelEnum } from '../../graphql/enum-types.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { whoMaySeeStudent } from './schools.access.ts';
import type { EnrolmentEnd, Gender } from './student.entity.ts';

@ObjectType('School', { description: 'A school of the city.' })
export class SchoolType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(everybody)
  @Field(() => String, {
    description: 'Code of the school in the city; first part of its people’s usernames.',
  })
  code!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Name, e.g. 市立晨光國小.' })
  name!: string;

  @Access(everybody)
  @Field(() => SchoolLevelEnum, { description: 'Level that the school teaches.' })
  level!: SchoolLevel;

  @Access(everybody)
  @Field(() => String, { description: 'District of the city.' })
  district!: string;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'What everybody calls it, e.g. 晨光國小.' })
  shortName!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Telephone, normalised.' })
  phone!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Street and district.' })
  address!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Website, https or http.' })
  website!: string | null;

  @Access(everybody)
  @Field(() => String, { nullable: true, description: 'Whom to ask about accounts (資訊組).' })
  itContact!: string | null;

  @Access(everybody)
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which there is no such school any more.',
  })
  closedOn!: string | null;

  @Access(everybody)
  @Field(() => Int, { description: 'Goes up with each change of the profile.' })
  profileVersion!: number;
  @Access(signedIn)
  @Field(() => Int, {
    description: 'After so many days families read what is recorded of their children; 0: at once.',
  })
  visibilityDays!: number;

  @Access(signedIn)
  @Field(() => Int, { description: 'At this hour of that day in Taipei.' })
  visibilityHour!: number;
}
export const SchoolConnection = connectionOf(SchoolType, 'School');

@ObjectType('Term', { description: 'One semester of a school year.' })
export class TermType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'School year in ROC years, as schools write it.' })
  schoolYear!: number;

  @Access(signedIn)
  @Field(() => Int, { description: '1 or 2.' })
  semester!: number;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'Goes up with each change.' })
  version!: number;
}

@ObjectType('Period', { description: 'One period (節次) of a school’s day.' })
export class PeriodType {
  @Access(everybody)
  @Field(() => String, { description: 'Code within the school.' })
  code!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Name, e.g. 第一節.' })
  name!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Local time HH:MM.' })
  startsAt!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Local time HH:MM.' })
  endsAt!: string;

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether missing it is an absence.' })
  countsAbsence!: boolean;
}

@ObjectType('Office', { description: 'An office (處室) of a school.' })
export class OfficeType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Code within the school.' })
  code!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Name, e.g. 學務處.' })
  name!: string;
}

@ObjectType('ClassGroup', { description: 'A class of pupils in one school year (班級).' })
export class ClassGroupType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'Grade 1–12.' })
  grade!: number;

  @Access(signedIn)
  @Field(() => String, { description: 'Name as the school writes it: 五年一班, 302.' })
  name!: string;

  @Access(signedIn)
  @Field(() => Int, { description: 'ROC school year.' })
  schoolYear!: number;
}
export const ClassGroupConnection = connectionOf(ClassGroupType, 'ClassGroup');

@ObjectType('Staff', { description: 'A person who works at a school.' })
export class StaffType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
}
export const StaffConnection = connectionOf(StaffType, 'Staff');

@ObjectType('StaffPost', { description: 'A post (職稱) held for a time.' })
export class StaffPostType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Title, e.g. 生教組長.' })
  title!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { nullable: true, description: 'Last day, if it ended or will end.' })
  endsOn!: string | null;
}

@ObjectType('Student', { description: 'A pupil.' })
export class StudentType {
  @Access(whoMaySeeStudent)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeStudent)
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Access(whoMaySeeStudent)
  @Field(() => GenderEnum, { nullable: true, description: 'As recorded.' })
  gender!: Gender | null;
}
export const StudentConnection = connectionOf(StudentType, 'Student');

@ObjectType('Enrolment', { description: 'A pupil’s time in one class of one school.' })
export class EnrolmentType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Student number (學號) at that school.' })
  studentNumber!: string;

  @Access(signedIn)
  @Field(() => Int, { nullable: true, description: 'Seat number (座號).' })
  seatNumber!: number | null;

  @Access(signedIn)
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;

  @Access(signedIn)
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while in force.' })
  endsOn!: string | null;

  @Access(signedIn)
  @Field(() => EnrolmentEndEnum, { nullable: true, description: 'Why it ended.' })
  endReason!: EnrolmentEnd | null;
}
