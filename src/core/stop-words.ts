/** Words that say too little to search by, unless there are no others. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about an and are as at be been but by can could did do does for from had has have how i if in into is it its me my
  of on or our should so than that the their them then there these they this to us was we were what when where
  which who why will with would you your`.split(/\s+/u),
);
