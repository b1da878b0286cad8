import type { TemplateFacts } from './template.ts';

/** A study plan of one bucket with two questions. */
export function planTemplate({ code, title, firstQuestion }: TemplateFacts): string {
  const [first, second] = [`Q${firstQuestion}`, `Q${firstQuestion + 1}`];
  return `# Executive Study Plan: ${code} - ${title}

**Approach:** One idea, learnt well
**Time:** 1 hour in 2 passes
**Source:** 2 questions → 1 concept bucket

**❤️ = "Hedgehog Answer"** - The story to tell when you remember nothing else.

---

## 🔍 HOW TO IDENTIFY ${code} QUESTIONS

### Explicit Keywords:

- "first keyword", "second keyword"

### Implicit Indicators:

- **Typical questions:** "How would you do this?", "What happens if that grows?"

### ${code} vs X1 Distinction:

- **${code} (${title}):** "A question that calls for this framework?" → Focus: What this one is about
- **X1 (Another framework):** "A question that only looks alike?" → Focus: What the other is about

### Red Flags (NOT ${code}):

- "A question that belongs elsewhere?" → X1 (Another framework)

---

## 🎯 EXECUTIVE SCOPE (10 min)

### Your High-Impact Buckets (Pick Based on Role)

**For Product Manager:**

1. ✅ **First idea** (HIGHEST PRIORITY) - Learn it by heart

---

## 📊 CONCEPT BUCKET BREAKDOWN

### BUCKET 1: First idea

**Questions:** ~2 | **Priority:** 🟢 GREEN (Master this first)

**Board Slide Bullets:**

- **What:** What this idea is for, in one line
- **Framework:** First step → Second step → Third step

**Concrete Examples:**

- "One example, told in two sentences with real numbers"

**Representative Questions (Do 2 only):**

- ${first}: What is the first question, in the interviewer's own words? (first angle)
- ${second}: What is the second question, in the interviewer's own words? (second angle)

**❤️ Reusable Narrative (Base Story - Adapt for Each Question):**

> "Tell the whole story here as you would say it aloud, in less than two minutes: what you look at first, what you do about it, and how you know that it worked."

**How to Adapt This Narrative for Each Question:**

- **${first} (short name):** Focus on what is special about the first question
  - "First step: what you would say here"
  - "Second step: what you would say here"
- **${second} (short name):** Focus on what is special about the second question
  - "First step: what you would say here"

---

## 🚦 TRAFFIC LIGHT PRIORITIZATION

### 🟢 GREEN (Master this first)

1. **First idea** → Study Bucket 1, then practise its 2 questions

---

## ✅ EXECUTIVE CHECKLIST

- [ ] Explain the first idea in two minutes (First step → Second step → Third step)

---

## 🎯 SUCCESS METRICS

**You're ready when:**

- You can tell the story of the first idea without notes

**Remember:** One sentence that holds all of it.
`;
}
