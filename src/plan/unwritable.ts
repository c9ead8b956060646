/** What has no place in a file of tables: controls but tabs and line feeds, half characters, the sign of a lost one, and none at all. */
export const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFD\p{Surrogate}\p{Noncharacter_Code_Point}]/gu
