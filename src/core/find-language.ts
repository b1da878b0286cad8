const COMMAND =
  /^(?:sudo |time )?(?:aws|kubectl|docker|git|curl|wget|ssh|scp|grep|awk|sed|tail|psql|mysql|terraform|helm|npm|npx|node|python3?|pip3?|systemctl|journalctl|dig|nslookup|traceroute|chmod|chown|export|cd|ls|mkdir|rm|cp|mv|tar|jq|az|gcloud|ansible|netstat|df|du|ps) [^\s:→]/u;
const PROMPT = /^\$ [a-z./~]/u;
const STATEMENT = /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|EXPLAIN) \S/u;
const COMMENT = /^(?:#|--) /u;

/** The language of program text that names none: `bash` or `sql` where its lines show it, else undefined. */
export function findLanguage(code: string): string | undefined {
  const lines = beginnings(code);
  const [first] = lines;
  if (first === undefined) return undefined;
  if (PROMPT.test(first) || lines.every((line) => COMMAND.test(line))) return 'bash';
  return lines.every((line) => STATEMENT.test(line)) ? 'sql' : undefined;
}

/** The lines at which something begins: no comments, no blank lines and none that goes on with the line before. */
function beginnings(code: string): string[] {
  const lines = code.split('\n');
  return lines.filter(
    (line, index) => !/^(?:\s|$)/u.test(line) && !COMMENT.test(line) && !lines[index - 1]?.endsWith('\\'),
  );
}
