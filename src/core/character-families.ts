// Characters that people write together. Rows may overlap; order means nothing.
const SYMBOLS = [
  '─│┌┐└┘├┤┬┴┼',
  '━┃┏┓┗┛┣┫┳┻╋',
  '═║╔╗╚╝╠╣╦╩╬',
  '╭╮╰╯─│',
  '█▀▄▌▐░▒▓',
  '→←↑↓↔↕⇒⇐⇔↗↘↙↖↳↪➜➡⬅⬆⬇',
  '✅❌✔✖✗✘✓☑☐☒⚠❓❗⭐❤ℹ\u{FE0F}\u{20E3}',
  '\u{A0}',
  '•◦▪▫■□●○◆◇▶▸►◀▲▼★☆·',
  '“”‘’„‚«»‹›…–—',
  '≤≥≠≈≡±×÷−∞√∑∏∫∂∆∇∈∉∪∩⊂⊆∀∃∧∨¬∝',
  '€£¥₹₺₩₽₿¢',
  '©®™°§¶№',
  '½¼¾⅓⅔²³¹',
  '🎯🔍📊🚦🟢🟡🔴📋🔑🧠📌💬',
  '🚀💡📝🔥🎉👍🚨🔧📈📉📅👥🏆📚🔁🔐🔒🔗🐛🍔📁📂🔔🎨',
].map((row) => new Set(row));

// Letters beyond a–z of languages that a misreading hits; capitals go by their small letters.
const ALPHABETS = [
  'àâæçéèêëîïôœùûüÿ',
  'äöüß',
  'áéíñóúü',
  'áâãàçéêíóôõú',
  'àèéìíîòóùú',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýžäĺľŕô',
  'áéíóöőúüű',
  'çğıöşüâîû',
  'ăâîșțşţ',
  'čćđšž',
  'åäöæøéü',
  'áðéíóúýþæö',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
  'äõöüšž',
  'ĉĝĥĵŝŭ',
  'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
].map((row) => new Set(row));

/** How many characters of a text are in each family; for an alphabet, how well it explains the letters. */
export interface Company {
  readonly symbols: readonly number[];
  readonly letters: readonly number[];
}

/** What a text offers as company for a character. */
export function companyOf(chars: Iterable<string>): Company {
  const distinct = [...new Set(chars)];
  const letters = [...new Set(distinct.filter(isLetter).map((char) => char.toLowerCase()))];
  return {
    symbols: SYMBOLS.map((family) => 1 + distinct.filter((char) => family.has(char)).length),
    letters: ALPHABETS.map((alphabet) => languageFit(alphabet, letters)),
  };
}

/**
 * How well a character fits into the company: 0 when it is in no family, else 1 and more.
 * A symbol fits by its companions, a letter by the language that explains most of the letters.
 */
export function fitAmong(char: string, company: Company): number {
  const letter = char.toLowerCase();
  const fits = isLetter(char)
    ? company.letters.filter((_, index) => ALPHABETS[index]?.has(letter))
    : company.symbols.filter((_, index) => SYMBOLS[index]?.has(char));
  return Math.max(0, ...fits);
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}

/** 1 for a language of which the text shows no letter, more for each letter of it; a letter it lacks takes two away. */
function languageFit(alphabet: ReadonlySet<string>, letters: readonly string[]): number {
  const known = letters.filter((letter) => alphabet.has(letter)).length;
  return Math.max(0, 1 + known - 2 * (letters.length - known));
}
