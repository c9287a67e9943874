const MAX_TEXT_LENGTH = 500;

/**
 * Makes upstream text safe to store and show: no NUL and no lone surrogates (PostgreSQL refuses both in text or jsonb,
 * so one odd group name would stop a whole sync), no other control characters, bounded length.
 */
export function cleanText(text: string, maxLength: number = MAX_TEXT_LENGTH): string {
  const clipped = text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
  const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);
  return [...clipped]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
      return isControl(code) ? " " : character;
    })
    .join("")
    .trim();
}
