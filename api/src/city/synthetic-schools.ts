import { gradesOf, type SchoolLevel } from '@qinshi/domain';
import { type Random, Weighted } from './random.ts';
import type { GradePlan, SchoolPlan } from './school-plan.ts';

/** How the schools of one level are spread in size, as those of a city of two and a half million people are. */
interface LevelShape {
  schools: number;
  /** Second digit group of the invented code. */
  digit: number;
  suffix: string;
  /** Classes of a grade, and how many of a hundred schools have that many. */
  classes: Weighted<number>;
  pupilsPerClass: readonly [least: number, most: number];
  teachersPerClass: number;
}

const SHAPES: Record<SchoolLevel, LevelShape> = {
  ELEMENTARY: {
    schools: 154,
    digit: 1,
    suffix: '國小',
    classes: weights({ 1: 13, 2: 10, 3: 14, 4: 15, 5: 13, 6: 10, 7: 7, 8: 5, 9: 4, 10: 3, 12: 4, 13: 2 }),
    pupilsPerClass: [23, 29],
    teachersPerClass: 2.1,
  },
  JUNIOR_HIGH: {
    schools: 62,
    digit: 2,
    suffix: '國中',
    classes: weights({ 3: 8, 5: 12, 7: 15, 9: 15, 12: 18, 15: 14, 18: 10, 21: 8 }),
    pupilsPerClass: [25, 29],
    teachersPerClass: 2.3,
  },
  SENIOR_HIGH: {
    schools: 36,
    digit: 3,
    suffix: '高中',
    classes: weights({ 3: 10, 6: 15, 10: 20, 14: 20, 20: 20, 24: 15 }),
    pupilsPerClass: [30, 35],
    teachersPerClass: 2.4,
  },
  VOCATIONAL: {
    schools: 20,
    digit: 4,
    suffix: '高職',
    classes: weights({ 2: 15, 6: 25, 12: 30, 18: 20, 24: 10 }),
    pupilsPerClass: [25, 33],
    teachersPerClass: 2.4,
  },
  SPECIAL: {
    schools: 5,
    digit: 5,
    suffix: '特殊教育學校',
    classes: weights({ 1: 60, 2: 40 }),
    pupilsPerClass: [5, 8],
    teachersPerClass: 2.2,
  },
};

/** Invented; a district's number is part of its schools' codes. */
const DISTRICTS = [
  '晨曦區',
  '青川區',
  '河灣區',
  '雲杉區',
  '楓丘區',
  '望海區',
  '竹嶺區',
  '白石區',
  '榕園區',
  '星橋區',
  '南屏區',
  '北汀區',
] as const;

const FIRST = Array.from('晨青碧曉景朗永嘉雅崇瑞映松竹楓榕雲霞清澄');
const SECOND = Array.from('光溪岑湖楓園嵐德泉石野嶺帆橋原岡川禾陽汀');

/** A city without a real model: schools of all levels, their names and districts invented. */
export function syntheticSchools(random: Random): SchoolPlan[] {
  const names = random
    .shuffled(FIRST.flatMap((first) => SECOND.map((second) => first + second)))
    .filter(([first, second]) => first !== second);
  let named = 0;
  return (Object.keys(SHAPES) as SchoolLevel[]).flatMap((level) => {
    const shape = SHAPES[level];
    return Array.from({ length: shape.schools }, (_, index) => {
      const district = index % DISTRICTS.length;
      const number = Math.floor(index / DISTRICTS.length) + 1;
      const pad = (value: number) => String(value).padStart(2, '0');
      named += 1;
      return schoolOf(random, level, {
        code: `9${pad(district + 1)}${shape.digit}${pad(number)}`,
        name: `市立${names[named - 1]}${shape.suffix}`,
        district: DISTRICTS[district] ?? '',
      });
    });
  });
}

function schoolOf(
  random: Random,
  level: SchoolLevel,
  words: Pick<SchoolPlan, 'code' | 'name' | 'district'>,
): SchoolPlan {
  const shape = SHAPES[level];
  const usual = shape.classes.pick(random);
  const grades: GradePlan[] = gradesOf(level).map((grade) => {
    const classes = usual > 3 ? usual + random.between(-1, 1) : usual;
    // Schools with one class to a grade are those that few children live near.
    const thin = level !== 'SPECIAL' && usual === 1 ? 0.6 : 1;
    const [least, most] = shape.pupilsPerClass;
    return { grade, classes, pupils: Math.round(classes * thin * (least + random.next() * (most - least))) };
  });
  const classes = grades.reduce((sum, grade) => sum + grade.classes, 0);
  return {
    ...words,
    level,
    grades,
    teachers: Math.round(classes * shape.teachersPerClass) + 3,
    staff: 3 + Math.round(classes / 5),
  };
}

function weights(table: Record<number, number>): Weighted<number> {
  return new Weighted(Object.entries(table).map(([classes, weight]) => [Number(classes), weight] as const));
}
