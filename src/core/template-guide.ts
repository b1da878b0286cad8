import { slug } from 'github-slugger';
import type { TemplateFacts } from './template.ts';

/** An interview guide of one section with one answer in the STAR form and one in parts. */
export function guideTemplate({ code, title }: TemplateFacts): string {
  const section = 'First section';
  return `# ${[code, title].filter(Boolean).join(' ')} Interview Guide

**Role:** The role this guide is for
**Focus Areas:** First area, second area
**Interview Type:** Behavioral + Technical

---

## 📋 Table of Contents

1. [${section}](#${slug(section)})

---

## ${section}

### 1. What is the first question?

**Framework: STAR**

**Situation:**
Where you were and what was at stake.

**Task:**
What you had to do.

**Action:**
What you did, step by step:

1. **First move:**
   - What you did and why
2. **Second move:**
   - What you did and why

**Result:**
What came of it, in numbers.

---

### 2. What is the second question?

**Framework: Compare and choose**

**1. The choices**

- One choice and its price
- Another choice and its price

**2. The decision**

Which one you take, and what would change your mind.
`;
}
