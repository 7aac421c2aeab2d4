/** Where an application's sealed guardian number lives. */
export function guardianNumberPlace(id: string) {
  return { table: 'binding_application', column: 'guardian_national_id', row: id };
}
