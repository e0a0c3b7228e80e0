/** Names of roles as one phrase: «Редактор, пресс-секретарь». */
export const roleNames = (names: readonly string[]) =>
  names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ')
