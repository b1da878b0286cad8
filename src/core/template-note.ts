import type { TemplateFacts } from './template.ts';

/** A concept note of two sections. */
export function noteTemplate({ code, title }: TemplateFacts): string {
  const tags = code === '' ? '' : `---\ntags: [${code}]\n---\n\n`;
  return `${tags}# ${title}

> "The thought to take away, in one line."

What this note is about, in two sentences.

---

## 1. First idea

**The Concept:** The idea in one or two sentences.

- **A term:** What it means, with an example.
- **Another term:** What it means, with an example.

---

## 2. Second idea

**The Problem:** What goes wrong without it.

The way out, in a few sentences.
`;
}
