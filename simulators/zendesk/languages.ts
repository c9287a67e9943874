/** Zendesk translates its error texts into the caller's or the account's language; only `error` stays as it is. */
export type Language = "en" | "de" | "ja";

const PHRASES: Readonly<Record<Exclude<Language, "en">, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/Not found/g, "Nicht gefunden"],
    [/Record validation errors/g, "Fehler bei der Datensatzprüfung"],
    [/is already being used by another user/g, "wird bereits von einem anderen Benutzer verwendet"],
    [
      /This user is already a member of this organization\./g,
      "Dieser Benutzer ist bereits Mitglied dieser Organisation.",
    ],
    [/has already been taken/g, "ist bereits vergeben"],
    [/cannot be blank/g, "darf nicht leer sein"],
    [/is invalid/g, "ist ungültig"],
    [/You do not have access to this page\..*/g, "Sie haben keinen Zugriff auf diese Seite."],
  ],
  ja: [
    [/Not found/g, "見つかりません"],
    [/Record validation errors/g, "レコードの検証エラー"],
    [/is already being used by another user/g, "は別のユーザーが既に使用しています"],
    [/This user is already a member of this organization\./g, "このユーザーは既にこの組織のメンバーです。"],
    [/has already been taken/g, "は既に使用されています"],
    [/cannot be blank/g, "を空白にすることはできません"],
    [/is invalid/g, "が無効です"],
    [/You do not have access to this page\..*/g, "このページにアクセスする権限がありません。"],
  ],
};

const FALLBACK: Readonly<Record<Exclude<Language, "en">, string>> = {
  de: "Die Anfrage konnte nicht verarbeitet werden",
  ja: "リクエストを処理できませんでした",
};

export const ANONYMOUS_NAME: Readonly<Record<Language, string>> = {
  en: "Anonymous user",
  de: "Anonymer Benutzer",
  ja: "匿名ユーザー",
};

const TEXT_KEYS = new Set(["description", "message", "detail", "title"]);

export function translateError(body: unknown, language: Language): unknown {
  if (language === "en") return body;
  if (Array.isArray(body)) return body.map((item: unknown) => translateError(item, language));
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]: [string, unknown]) => [
      key,
      TEXT_KEYS.has(key) && typeof value === "string" ? translate(value, language) : translateError(value, language),
    ]),
  );
}

function translate(text: string, language: Exclude<Language, "en">): string {
  const translated = PHRASES[language].reduce(
    (sofar, [phrase, replacement]) => sofar.replace(phrase, replacement),
    text,
  );
  return translated === text ? FALLBACK[language] : translated;
}
