import type { TemplateFacts } from './template.ts';

/** A framework sheet with every part a sheet may have. */
export function frameworkTemplate({ code, title }: TemplateFacts): string {
  return `# ${code} - ${title}

When to use this framework, in one line.

**Formula:** \`First step → Second step → Third step\`

---

## 🧠 Mental Model (ASCII Tree)

\`\`\`
START: The situation you find
│
├─ 1) First step (WHAT you look at)
│   ├─ One thing to look at
│   └─ Another thing to look at
│
├─ 2) Second step (WHAT you decide)
│   └─ The choice and its price
│
└─ 3) Third step (HOW you know)
    └─ The number you watch
\`\`\`

---

## 🔑 Golden Rule

The one sentence that must not be forgotten.

---

## 📌 Sample: A case to walk through

**Question:**
"The question as the interviewer asks it?"

\`\`\`
START: The case
│
├─ 1) First step
│   └─ What you see here
│
└─ 2) Second step
    └─ What you do here
\`\`\`

---

## 📊 Risk Register (Quick Fill)

\`\`\`
Risk | Likelihood | Impact | Detection | Mitigation
--------------------------------------------------
First risk | High | Medium | Fast | What you do about it
\`\`\`

---

## 💬 Language That Works

- "A sentence that shows how you think?"

---

## 🔑 5-Second Recall

\`\`\`
First question to ask?
→ Second question to ask?
\`\`\`
`;
}
