/** What nothing may say that somebody else may see: over a shoulder, on a shared screen, in a notification. */
export const giveaway =
  /affair|betray|cheat|infidel|addict|\b(?:lie|lies|lied|lying|liar)\b|breach|victim|forgive|sober|debt|therap/i;
