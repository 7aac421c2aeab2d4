const PARTS = `
  password passwd passw pass secret login admin administrator root user guest test demo default changeme change temp
  letmein welcome hello master access iloveyou loveyou love woaini wo4ai4ni3 aini baby sweet honey angel princess
  monkey dragon tiger lion shadow sunshine flower summer winter spring autumn football baseball basketball soccer
  hockey jordan michael jennifer daniel jessica superman batman starwars pokemon pikachu naruto doraemon hellokitty
  mustang ferrari computer internet google facebook apple samsung iphone android windows microsoft taiwan taipei
  taichung kaohsiung formosa school student teacher parent family mama papa mother father cooc qinshi trustno
  whatever freedom killer cookie january february october november december
  1qaz 2wsx 3edc 4rfv qazwsx zaq1 xsw2 q1w2e3 1q2w3e a1b2c3 5201314 520 1314 168 888 666
`;

/**
 * Words and patterns at the head of every list of leaked passwords, with those that suggest themselves here (the
 * city, the school, the platform). Lower case. Leet spellings such as `p@ssw0rd` are undone before comparing;
 * keyboard rows, sequences and years are recognised by rule and need no entry.
 */
export const COMMON_PASSWORD_PARTS: readonly string[] = PARTS.trim().split(/\s+/);
