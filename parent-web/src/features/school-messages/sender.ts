/** Who writes, as a family knows them: the school and the person, or the bureau. */
export function senderOf({
  school,
  createdByName,
}: {
  school?: { name: string } | null | undefined;
  createdByName: string;
}): string {
  return school ? `${school.name} ${createdByName}` : createdByName;
}
