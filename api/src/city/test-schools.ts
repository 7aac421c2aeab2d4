/** Invented schools for tests, with what real lists hold: empty grades, quoted names, more classes than teachers. */
export const SCHOOLS_CSV = `code,name,district,classes_grade_1,classes_grade_2,classes_grade_3,classes_grade_4,classes_grade_5,classes_grade_6,pupils_grade_1,pupils_grade_2,pupils_grade_3,pupils_grade_4,pupils_grade_5,pupils_grade_6,teachers,staff
900101,市立虹光國小,虹光區,2,3,2,3,2,2,51,71,48,75,49,50,30,4
900102,"私立""小樹""國小, 附設",虹光區,0,0,0,0,1,1,0,0,0,0,9,13,1,0
900201,市立雲嶺國小,雲嶺區,4,4,5,5,5,5,108,101,131,127,140,133,64,10
`;
