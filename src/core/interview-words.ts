/**
 * Words of a sentence that carry no subject of their own. They count for nothing in a comparison, however rare the
 * library makes them: a question is never about "would" or "please".
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any anything are aren as at away be because been before being below
  between both but by can cannot could day did do does doing don done down during each either else enough even ever every
  everybody everyone everything few for from further get gets give given gives go goes going gone got had has have having
  he help her here hers him his how however i if in into is isn it its just know let like look lot made make makes many
  may me mean might more most much must my need needs never new no nobody nor not nothing now of off often ok on once one
  only or other our ours out over own per please put quite rather really right same say says see she should show since so
  some somebody someone something soon still such sure take takes tell than that the their theirs them then there these
  they thing things think this those through thus to too talk try two under until up upon us use used using very
  want wants was way we well were what whatever when where whether which while who whom whose why will wish with within without
  won would year years yes yet you your yours s t re ve ll d m doesn didn wasn weren couldn shouldn wouldn hasn haven hadn walk explain describe question answer
  number numbers people person time times good great best better big bigger biggest small kind sort
  run running runs back look looking thing happen happens kind example
  first second third last next ensure certain difference find process`.split(/\s+/u),
);

/**
 * Ways to say the same thing in an interview. They are about English, not about a document; a group that no document
 * uses does no harm. The first of each group stands for all.
 */
export const SAME_MEANING: readonly (readonly string[])[] = [
  [
    'tradeoff',
    'trade off',
    'compromise',
    'sacrifice',
    'give up',
    'pros and cons',
    'choose between',
    'decide between',
    'have both',
  ],
  ['on-call', 'on call', 'pager', 'pages'],
  ['reliable', 'reliability', 'dependable', 'resilient', 'resilience', 'robust', 'keep running', 'keep up'],
  ['uptime', 'availability', 'available'],
  ['fast', 'speed', 'quick', 'quickly', 'velocity', 'rapid', 'pace', 'rush'],
  ['release', 'ship', 'roll out', 'rollout'],
  ['deploy', 'deployment', 'push to production'],
  ['freeze', 'stop releases', 'halt'],
  ['balance', 'weigh', 'reconcile'],
  ['break', 'gives way', 'give way', 'fall over', 'fails first', 'fail first', 'crash', 'collapse'],
  ['growth', 'grow', 'double', 'triple', 'increase'],
  ['surge', 'spike', 'flood', 'rush hour'],
  ['bottleneck', 'choke point', 'limits'],
  ['scale', 'scalability', 'scalable', 'scaling'],
  ['storage', 'disk', 'disk space'],
  ['forecast', 'predict', 'project demand'],
  ['headcount', 'hire', 'hiring', 'staffing', 'recruit'],
  ['concurrent', 'simultaneous'],
  ['throughput', 'per second', 'a second', 'qps', 'rps'],
  ['monitor', 'monitoring', 'observability', 'observe', 'telemetry', 'instrument', 'tracing', 'trace'],
  ['alert', 'alarm'],
  ['metric', 'measure', 'measurement'],
  ['cost', 'expense', 'spend', 'cheap', 'cheaper', 'price'],
  ['roi', 'return on investment', 'payback', 'pay off', 'pays for itself', 'pay for itself'],
  ['data', 'dataset', 'record', 'records'],
  ['quality', 'accurate', 'accuracy', 'correct', 'correctness'],
  ['incident', 'outage', 'downtime', 'postmortem'],
  ['runbook', 'playbook'],
  ['root cause', 'rca'],
  ['risk', 'hazard', 'danger'],
  ['prioritise', 'prioritize', 'priority', 'rank', 'triage'],
  ['overwhelmed', 'drown', 'swamped', 'snowed under'],
  ['conflict', 'disagree', 'disagreement', 'argument', 'dispute'],
  ['customer', 'client'],
  ['upset', 'angry', 'unhappy', 'furious', 'frustrated', 'irate', 'difficult customer'],
  ['beyond your control', 'outside your control', 'not your fault', 'beyond my control'],
  ['ticket', 'support case'],
  ['salary', 'pay expectation', 'compensation', 'remuneration', 'wage'],
  ['role', 'job', 'position'],
  ['join', 'work for us', 'with us'],
  ['question for us', 'ask us'],
  ['developer', 'development', 'development team', 'engineering team'],
  ['requirement', 'specification'],
  ['loophole', 'gap'],
  ['problem', 'issue'],
  ['offer', 'offers'],
  ['slo', 'service level objective', 'reliability target'],
  ['sli', 'service level indicator'],
  ['sla', 'service level agreement'],
  ['canary', 'blue green'],
];

/** Words of nearly every interview question, which say little about its subject. */
export const FILLERS: ReadonlySet<string> = new Set(
  `system systems service services platform product project team teams company business organisation organization
  application app approach handle deal build design develop create implement manage set plan strategy method
  improve change work working job use tool tools technology new current old important main key common different
  problem problems issue issues case situation experience example day days week weeks month months quarter year
  hour hours minute night today technical software engineering engineer engineers internal external step steps
  part parts point side place thing world real full whole high low large long short major critical way lot
  group area level user users customer customers option options result results goal goals help support keep start
  stop add put turn come bring show ask tell call try move lead cause lose allow provide include offer choose pick
  decide discuss understand believe consider learn check test follow define identify determine address become
  across multiple various several unit units cloud significant major minor significantly substantial implication
  implications limited opportunity opportunities direction specific particular general overall typical usual normal
  actual actually currently recently previous past future effective effectively efficiently successful successfully
  successfully best worst favourite clear complex simple easy hard difficult challenging challenge challenges large
  little couple number amount piece type kinds form list item items topic matter reason reasons fact detail details
  function role member members somebody colleague colleagues leader leadership leaders executive executives organisational
  world city country market industry sector client clients partner partners web website site online mobile phone
  production environment component components infrastructure task tasks goal objective objectives activity activities
  purpose importance influence respond react solve resolve fix decision decisions effort attempt success concern
  action actions response prepare start begin finish end close open remain stay feel seem appear mean wait hear meet
  spend save send receive hold carry serve reach raise rise fall reduce increase grow prevent avoid ensure maintain
  introduce establish achieve deliver suggest recommend propose imagine suppose assume given imagine say within
  before hundred dozen ten half third quarterly monthly weekly daily yearly nightly hourly recent early late ahead
  write writes together alone whole entire single double pair main primary daily everyday place shortly`.split(
    /\s+/u,
  ),
);

const BEHAVIOURAL =
  /\b(?:tell (?:me|us) about|describe|give (?:me|us) an example|have you ever|share an instance|can you recall|when did you|what did you|how did you|(?:a|the|last) time (?:when|you|that))\b/iu;

/** Whether a question asks what somebody did, not how something is done. */
export function isBehavioural(question: string): boolean {
  return BEHAVIOURAL.test(question);
}
