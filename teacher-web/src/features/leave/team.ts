/** Who gets official leave together: single pupils, and whole classes. */
export interface Team {
  readonly pupils: readonly Pupil[];
  readonly classes: readonly TeamClass[];
}

export interface Pupil {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly classId: string;
}

export interface TeamClass {
  readonly id: string;
  readonly name: string;
}

export const NOBODY: Team = { pupils: [], classes: [] };

/** Adds or takes away a pupil. Of a class that goes as a whole, a pupil need not be named. */
export function togglePupil(team: Team, pupil: Pupil): Team {
  if (team.pupils.some(({ id }) => id === pupil.id))
    return { ...team, pupils: team.pupils.filter(({ id }) => id !== pupil.id) };
  if (team.classes.some(({ id }) => id === pupil.classId)) return team;
  return { ...team, pupils: [...team.pupils, pupil] };
}

/** Adds or takes away a whole class; its pupils who had been named alone are part of it then. */
export function toggleClass(team: Team, group: TeamClass): Team {
  if (team.classes.some(({ id }) => id === group.id))
    return { ...team, classes: team.classes.filter(({ id }) => id !== group.id) };
  return {
    pupils: team.pupils.filter(({ classId }) => classId !== group.id),
    classes: [...team.classes, group],
  };
}
