/** Where a node begins in its file; both counts start at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Anything that knows where in the source it begins. */
export interface Located {
  readonly place: Place;
}

/**
 * Prose an author wrote. `html` is sanitised and keeps unresolved references as
 * `<span data-ref="P12">`; `text` is the same words without markup, blocks separated by line breaks.
 */
export interface RichText extends Located {
  readonly html: string;
  readonly text: string;
}

/** A piece of plain text (markup removed) with its place. */
export interface Phrase extends Located {
  readonly text: string;
}

/** A heading as it stands on the page; `anchor` is the element id, unique on its page. */
export interface Heading extends Located {
  readonly text: string;
  readonly depth: number;
  readonly anchor: string;
}

/** A label in bold with what follows it: `**Traffic:** requests a second`. */
export interface LabelledText extends Located {
  readonly label: string;
  readonly body: RichText;
}

/** Content the grammar does not know, kept for the place `slot` names so that no word is lost. */
export interface Extra<Slot extends string = string> extends Located {
  readonly slot: Slot;
  readonly heading: Heading | null;
  readonly body: RichText;
}

// ---------------------------------------------------------------- blocks

/** A node of a tree drawn with box characters; `edge` is the line style when it matters (none today). */
export interface TreeNode {
  readonly label: string;
  readonly children: readonly TreeNode[];
}

/** A tree parsed from box-drawing text; `source` is that text unchanged. A tree may have several roots. */
export interface Tree extends Located {
  readonly roots: readonly TreeNode[];
  readonly source: string;
}

/** A table parsed from text with `|`; every row has as many cells as `header`. */
export interface Table extends Located {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
}

/** One box of a panel drawing: its title (the part above the rule, if any) and its lines. */
export interface Panel {
  readonly title: string | null;
  readonly lines: readonly string[];
}

export interface ProseBlock extends Located {
  readonly kind: 'prose';
  readonly body: RichText;
}
/** Commands or program text; `language` is the fence's word or a guess, `text` if there is none. */
export interface CommandBlock extends Located {
  readonly kind: 'command';
  readonly language: string;
  readonly code: string;
}
/** Text to copy and fill in: an e-mail, a ticket, a form, a worked record. */
export interface TemplateBlock extends Located {
  readonly kind: 'template';
  readonly code: string;
}
export interface TreeBlock extends Located {
  readonly kind: 'tree';
  readonly tree: Tree;
}
/** Boxes drawn in text; `isFlow` when arrows lead from each box to the next. `before`/`after` hold text outside the boxes. */
export interface PanelBlock extends Located {
  readonly kind: 'panel';
  readonly panels: readonly Panel[];
  readonly isFlow: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly source: string;
}
/** Lines that begin with `□`, under an optional title line. */
export interface ChecklistBlock extends Located {
  readonly kind: 'checklist';
  readonly title: string | null;
  readonly items: readonly string[];
}
export interface TableBlock extends Located {
  readonly kind: 'table';
  readonly table: Table;
}

/** A run of content with the meaning its form shows. */
export type Block =
  ProseBlock | CommandBlock | TemplateBlock | TreeBlock | PanelBlock | ChecklistBlock | TableBlock;

// ---------------------------------------------------------------- documents

export type DocumentKind = 'plan' | 'framework' | 'guide' | 'note';

interface DocumentBase extends Located {
  /** Path as the reader was given it, relative to the project where possible, with `/`. */
  readonly file: string;
  /** Last part of the page's address, unique within its kind. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Sort key among documents of its kind; smaller comes first. */
  readonly order: number;
  readonly tags: readonly string[];
}

export type Priority = 'green' | 'yellow' | 'red';

/** A framework code with the name the document gives it: `L5 (Observability)`. */
export interface CodeName {
  readonly code: string;
  readonly name: string | null;
}

// ---------------------------------------------------------------- study plan

export interface Indicator extends Located {
  readonly label: string;
  readonly examples: readonly Phrase[];
}

export interface DistinctionSide extends Located, CodeName {
  /** The sample question that calls for this framework. */
  readonly question: string;
  readonly focus: string;
}

/** Two or more frameworks that are easily confused, told apart by a sample question each. */
export interface Distinction extends Located {
  readonly heading: Heading;
  readonly sides: readonly DistinctionSide[];
}

/** A question that looks like this framework and is not; `target` is the code it belongs to. */
export interface RedFlag extends Located {
  readonly question: string;
  readonly target: string;
  readonly targetName: string | null;
}

export interface Identify extends Located {
  readonly heading: Heading;
  readonly lead: RichText | null;
  readonly keywords: readonly Phrase[];
  readonly indicators: readonly Indicator[];
  readonly distinctions: readonly Distinction[];
  readonly redFlags: readonly RedFlag[];
}

export interface ScopedBucket extends Located {
  readonly name: string;
  /** Number of the bucket with that name in this plan, or null if there is none. */
  readonly number: number | null;
  /** `must` for ✅, `should` for ⚠️. */
  readonly mark: 'must' | 'should' | null;
  readonly emphasis: string | null;
  readonly note: string | null;
}

export interface RoleScope extends Located {
  readonly role: string;
  readonly slug: string;
  readonly buckets: readonly ScopedBucket[];
}

export interface Scope extends Located {
  readonly heading: Heading;
  readonly time: string | null;
  readonly roles: readonly RoleScope[];
}

export interface BucketQuestion extends Located {
  readonly id: string;
  readonly text: string;
  readonly angle: string | null;
}

/** One paragraph (or several) to say as it stands. */
export interface QuotedNarrative extends Located {
  readonly kind: 'quote';
  readonly body: RichText;
}

export interface NarrativeStep extends Located {
  readonly number: number;
  readonly name: string;
  readonly body: RichText | null;
  readonly points: readonly LabelledText[];
}

/** An answer told step by step along a formula. */
export interface SteppedNarrative extends Located {
  readonly kind: 'steps';
  readonly formula: readonly string[];
  readonly opening: RichText | null;
  readonly steps: readonly NarrativeStep[];
  readonly keyPrinciple: RichText | null;
}

/** The hedgehog answer of a bucket: the one story to fall back on. */
export type Narrative = QuotedNarrative | SteppedNarrative;

/** How the narrative of a bucket is turned towards one of its questions. */
export interface Adaptation extends Located {
  readonly questionId: string;
  readonly label: string | null;
  readonly focus: string;
  readonly points: readonly RichText[];
}

export type BucketSlot = 'head' | 'slide' | 'examples' | 'questions' | 'narrative' | 'adaptations';

export interface Bucket extends Located {
  readonly number: number;
  readonly name: string;
  /** Last part of the bucket page's address: `1-scale-and-capacity-framework`. */
  readonly slug: string;
  readonly heading: Heading;
  /** Estimate of the questions in the bank, not of the list below it. */
  readonly questionCount: number | null;
  readonly priority: Priority | null;
  readonly advice: string | null;
  readonly slidePoints: readonly LabelledText[];
  readonly formula: readonly string[];
  readonly examples: readonly RichText[];
  /** How many of the questions to practise: 5 for `(Do 5 only)`. */
  readonly practiceCount: number | null;
  readonly questions: readonly BucketQuestion[];
  readonly narrative: Narrative | null;
  readonly adaptations: readonly Adaptation[];
  readonly extras: readonly Extra<BucketSlot>[];
}

export interface TrafficLightEntry extends Located {
  readonly number: number | null;
  readonly name: string;
  readonly bucketNumber: number | null;
  readonly task: string | null;
}

export interface TrafficLight extends Located {
  readonly heading: Heading;
  readonly priority: Priority;
  readonly advice: string | null;
  readonly entries: readonly TrafficLightEntry[];
}

export interface ChecklistItem extends Located {
  /** Stable key: survives edits of punctuation, case and order. */
  readonly id: string;
  readonly text: string;
  readonly body: RichText;
  readonly isTicked: boolean;
}

export type PlanSlot =
  'head' | 'identify' | 'scope' | 'buckets' | 'traffic-lights' | 'checklist' | 'ready-when';

export interface Plan extends DocumentBase {
  readonly kind: 'plan';
  readonly code: string;
  readonly approach: string | null;
  readonly time: string | null;
  readonly source: string | null;
  readonly hedgehogNote: RichText | null;
  readonly identify: Identify | null;
  readonly scope: Scope | null;
  readonly buckets: readonly Bucket[];
  readonly trafficLights: readonly TrafficLight[];
  readonly checklistIntro: RichText | null;
  readonly checklist: readonly ChecklistItem[];
  readonly readyWhen: readonly RichText[];
  readonly remember: RichText | null;
  readonly extras: readonly Extra<PlanSlot>[];
}

// ---------------------------------------------------------------- framework sheet

export interface FrameworkSample extends Located {
  readonly heading: Heading;
  readonly title: string;
  readonly question: string | null;
  readonly tree: Tree | null;
}

export type FrameworkSlot =
  'head' | 'decision-tree' | 'golden-rule' | 'sample' | 'risk-register' | 'phrases' | 'recall';

/** A part of a sheet with a section of its own. */
export type FrameworkPart = Exclude<FrameworkSlot, 'head'>;

export interface Framework extends DocumentBase {
  readonly kind: 'framework';
  readonly code: string;
  readonly formula: readonly string[];
  /** The headings of the parts that the sheet has, as the author wrote them. */
  readonly headings: Readonly<Partial<Record<FrameworkPart, Heading>>>;
  readonly decisionTree: Tree | null;
  readonly goldenRule: RichText | null;
  readonly sample: FrameworkSample | null;
  readonly riskRegister: Table | null;
  readonly phrases: readonly RichText[];
  readonly recall: readonly string[];
  readonly extras: readonly Extra<FrameworkSlot>[];
}

// ---------------------------------------------------------------- interview guide

export type StarRole = 'situation' | 'task' | 'action' | 'result';

/** A headed part of an answer, in document order. `depth` nests: `**1. …**` is 1, `**A. …**` under it is 2. */
export interface AnswerPart extends Located {
  readonly kind: 'star' | 'headed' | 'principles' | 'lead';
  /** Set when `kind` is `star`. */
  readonly star: StarRole | null;
  /** Null only for `lead`, what stands before the first headed part. */
  readonly label: string | null;
  readonly anchor: string | null;
  readonly depth: number;
  readonly blocks: readonly Block[];
  /** The list items when `kind` is `principles`; they stand in `blocks` too. */
  readonly items: readonly RichText[];
}

export interface GuideQuestion extends Located {
  readonly number: number;
  readonly title: string;
  /** Last part of the question page's address: `4-if-you-are-on-a-time`. */
  readonly slug: string;
  readonly heading: Heading;
  /** The framework label as written: `STAR`; null where the answer names none. */
  readonly framework: string | null;
  /** From an `**Answer: …**` line: `Yes, with years of practice`. */
  readonly shortAnswer: string | null;
  /** The author marked the story as a sample to replace with one's own. */
  readonly isSample: boolean;
  readonly parts: readonly AnswerPart[];
}

/** A subsection without a number: heading and blocks, as in a cheat sheet. */
export interface GuideTopic extends Located {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

export interface GuideSection extends Located {
  readonly heading: Heading;
  readonly title: string;
  readonly slug: string;
  readonly intro: readonly Block[];
  readonly questions: readonly GuideQuestion[];
  readonly topics: readonly GuideTopic[];
}

export interface ContentsEntry extends Located {
  readonly text: string;
  /** The link's target without `#`, as written. */
  readonly target: string;
  /** The element id it leads to on the guide's page; null for a dead link and for the top of the page. */
  readonly anchor: string | null;
}

export interface Guide extends DocumentBase {
  readonly kind: 'guide';
  readonly subtitle: string | null;
  readonly role: string | null;
  readonly focusAreas: readonly string[];
  readonly interviewType: string | null;
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly GuideSection[];
  readonly extras: readonly Extra<'head' | 'contents'>[];
}

// ---------------------------------------------------------------- concept note

export interface NoteSection extends Located {
  readonly number: number | null;
  readonly title: string;
  readonly heading: Heading;
  /** The `**The Concept:** …` or `**The Problem:** …` line. */
  readonly premise: LabelledText | null;
  readonly body: RichText;
}

export interface Note extends DocumentBase {
  readonly kind: 'note';
  readonly format: 'md' | 'mdx';
  readonly motto: RichText | null;
  readonly lead: RichText | null;
  readonly sections: readonly NoteSection[];
}

/** Any document of the library, told apart by `kind`. */
export type StudyDocument = Plan | Framework | Guide | Note;
