/** Words that a reader would type, and the pages any of which would be what was looked for. */
export interface Query {
  readonly words: string;
  /** Paths of pages, without the slashes at the ends. */
  readonly expected: readonly string[];
}

/**
 * Half-remembered words, questions and synonyms: what people type who have never seen our titles. Where several pages
 * would do, each is named, the opposite view included if the words do not choose a side.
 */
export const queries: readonly Query[] = [
  {
    words: 'is becoming a manager a promotion',
    expected: [
      'maps/is-becoming-a-manager-a-promotion',
      'claims/management-is-a-promotion',
      'claims/management-is-not-a-promotion',
    ],
  },
  {
    words: 'lateral move',
    expected: ['claims/management-is-not-a-promotion', 'claims/two-jobs-share-little'],
  },
  { words: 'career change not promotion', expected: ['claims/management-is-not-a-promotion'] },
  { words: 'starting over as a beginner', expected: ['claims/managers-start-as-beginners'] },
  { words: 'peter principle', expected: ['claims/developers-fall-to-the-peter-principle'] },
  {
    words: 'salary staff engineer vs manager',
    expected: [
      'claims/staff-pay-matches-manager-pay',
      'claims/staff-outearns-manager-across',
      'claims/same-level-pay-is-near',
      'maps/does-management-pay',
    ],
  },
  {
    words: 'do managers earn more than engineers',
    expected: [
      'maps/does-management-pay',
      'claims/management-pays-better',
      'claims/manager-outearns-senior-inside',
      'claims/same-level-pay-is-near',
      'claims/reports-can-outearn-managers',
    ],
  },
  { words: 'bonus', expected: ['claims/managers-get-bonuses'] },
  { words: 'subordinate makes more money than boss', expected: ['claims/reports-can-outearn-managers'] },
  {
    words: 'pay cut for title',
    expected: ['claims/no-pay-cut-for-a-title'],
  },
  { words: 'negotiate salary', expected: ['claims/negotiate-hard-for-fair-pay'] },
  {
    words: 'startup manager compared to meta engineer',
    expected: ['claims/startup-manager-below-big-tech-engineer'],
  },
  {
    words: 'can I go back to engineering after managing',
    expected: [
      'maps/can-a-manager-go-back',
      'claims/one-can-always-go-back',
      'claims/return-can-go-unregretted',
      'articles/going-back',
    ],
  },
  {
    words: 'going back to coding lose status',
    expected: ['claims/return-costs-standing', 'claims/no-rank-to-give-up', 'maps/can-a-manager-go-back'],
  },
  {
    words: 'engineer manager pendulum',
    expected: [
      'sources/majors-engineer-manager-pendulum',
      'maps/is-it-one-road-two-roads-or-a-pendulum',
      'articles/the-pendulum-for-and-against',
      'claims/pendulum-is-a-career',
    ],
  },
  { words: 'how long should you stay manager first time', expected: ['claims/first-tour-should-be-long'] },
  {
    words: 'should managers write code',
    expected: [
      'maps/should-managers-code',
      'claims/managers-should-not-code',
      'claims/managers-can-code-daily',
    ],
  },
  { words: 'manager bottleneck critical path', expected: ['claims/critical-tasks-make-bottlenecks'] },
  {
    words: 'staying technical',
    expected: [
      'articles/staying-technical',
      'topics/technical-depth',
      'claims/managers-should-keep-current',
      'syntheses/staying-technical-in-the-thread',
    ],
  },
  {
    words: 'skills get rusty',
    expected: ['claims/engineering-skills-fade', 'claims/engineers-lose-unused-skills-too'],
  },
  {
    words: 'non technical manager',
    expected: [
      'claims/good-managers-need-not-be-technical',
      'claims/managers-are-often-least-technical',
      'claims/managers-need-not-be-best-engineer',
    ],
  },
  { words: 'side projects to keep up', expected: ['claims/small-projects-keep-managers-current'] },
  {
    words: 'coding percentage of time as manager',
    expected: ['claims/coding-time-nearly-vanishes'],
  },
  { words: 'too many meetings', expected: ['claims/meetings-take-half-or-more'] },
  { words: 'lonely', expected: ['claims/managing-is-lonely'] },
  {
    words: 'stress',
    expected: [
      'claims/managing-adds-stress',
      'topics/good-life',
      'claims/leading-messy-startups-burns-people-out',
      'maps/is-managing-a-good-life',
    ],
  },
  { words: 'burnout startup leader', expected: ['claims/leading-messy-startups-burns-people-out'] },
  { words: 'squeezed in the middle', expected: ['claims/managers-are-squeezed-from-both-sides'] },
  {
    words: 'I miss building things',
    expected: [
      'claims/managers-miss-solving-things',
      'claims/return-can-go-unregretted',
      'claims/managing-is-less-fun',
    ],
  },
  { words: 'like being a parent', expected: ['claims/managing-is-like-becoming-a-parent'] },
  { words: 'therapy', expected: ['claims/managing-rests-on-therapy-skills'] },
  { words: 'take the blame give credit', expected: ['claims/managers-should-take-blame-and-pass-on-credit'] },
  { words: 'unproductive days nothing done', expected: ['claims/managers-end-days-with-nothing-to-show'] },
  { words: 'hard conversations', expected: ['claims/managing-teaches-hard-conversations'] },
  {
    words: 'best engineer made manager',
    expected: [
      'claims/best-engineers-should-manage',
      'claims/promoting-the-best-weakens-the-product',
      'claims/good-engineering-is-no-qualification',
    ],
  },
  { words: 'bored of coding', expected: ['claims/tired-of-coding-is-a-reason'] },
  {
    words: 'why become a manager',
    expected: ['maps/why-become-a-manager', 'sources/majors-why-become-a-manager'],
  },
  {
    words: 'power hungry bosses',
    expected: ['claims/status-seekers-make-poor-managers', 'claims/fewer-manage-for-greed-or-power'],
  },
  {
    words: 'hire managers internally or externally',
    expected: ['claims/companies-prefer-managers-from-within', 'claims/insiders-start-ahead'],
  },
  { words: 'mentoring juniors', expected: ['claims/mentoring-is-a-good-reason'] },
  { words: 'micromanage', expected: ['claims/many-managers-shun-the-work'] },
  {
    words: 'layoffs managers',
    expected: [
      'claims/laid-off-managers-crowd-the-market',
      'claims/manager-posts-are-less-secure',
      'maps/who-is-safer-manager-or-engineer',
      'claims/managers-leave-quietly',
    ],
  },
  {
    words: 'job security manager or IC',
    expected: [
      'maps/who-is-safer-manager-or-engineer',
      'claims/manager-posts-are-less-secure',
      'topics/security',
    ],
  },
  { words: 'ageism', expected: ['claims/age-counts-less-in-management'] },
  {
    words: 'flattening amazon ratio',
    expected: ['claims/amazon-raised-its-ratio', 'claims/director-posts-are-thinning'],
  },
  { words: 'europe', expected: ['claims/warning-misses-western-europe'] },
  { words: 'scapegoat', expected: ['claims/managers-are-the-scapegoats'] },
  {
    words: 'bad time to be a manager 2026',
    expected: [
      'maps/is-it-a-bad-time-to-become-a-manager',
      'claims/engineer-is-the-smarter-choice-now',
      'claims/bad-time-to-leave-technology',
    ],
  },
  {
    words: 'will AI replace engineers',
    expected: [
      'claims/need-for-engineers-is-questioned',
      'claims/ai-unsettles-staff-before-managers',
      'maps/what-does-ai-do-to-both-roles',
    ],
  },
  {
    words: 'managing agents is like managing people',
    expected: [
      'claims/engineers-become-managers-of-agents',
      'claims/managing-agents-leads-to-managing-people',
      'claims/directing-agents-takes-a-managers-skills',
    ],
  },
  { words: 'AI code quality', expected: ['claims/ai-code-is-maintainable-if-asked'] },
  {
    words: 'title inflation',
    expected: ['claims/titles-have-inflated', 'claims/some-titles-are-padding', 'maps/what-are-titles-worth'],
  },
  {
    words: 'titles mean nothing at another company',
    expected: ['claims/titles-do-not-travel', 'maps/what-are-titles-worth'],
  },
  {
    words: 'vp and director levels across companies',
    expected: ['claims/senior-management-titles-compare', 'claims/levels-follow-one-pattern'],
  },
  { words: 'glue work', expected: ['claims/glue-work-is-core-work'] },
  { words: 'suckers work extra', expected: ['claims/extra-work-is-for-suckers'] },
  {
    words: 'tech lead vs engineering manager',
    expected: [
      'claims/tech-lead-owns-the-system',
      'claims/tech-leads-do-management-work',
      'claims/manager-and-lead-is-temporary',
    ],
  },
  {
    words: 'what do managers actually do',
    expected: [
      'maps/what-is-a-manager-for',
      'claims/managers-work-is-mostly-unseen',
      'topics/the-job',
      'syntheses/what-managers-are-for-in-the-thread',
    ],
  },
  { words: 'umbrella protect team', expected: ['claims/managers-shield-the-team'] },
  {
    words: 'office politics',
    expected: ['claims/managing-breeds-politics'],
  },
  {
    words: 'command and control military',
    expected: ['claims/command-and-control-is-fragile', 'claims/command-is-a-separate-skill'],
  },
  {
    words: 'principal engineer higher than manager',
    expected: ['claims/principals-outrank-managers'],
  },
  {
    words: 'dual career ladder',
    expected: [
      'claims/ladders-run-parallel',
      'claims/engineering-ladders-are-common',
      'claims/companies-should-build-engineering-ladders',
      'claims/two-ladders-only-in-hubs',
      'topics/ladders',
    ],
  },
  {
    words: 'stuck at senior',
    expected: ['claims/senior-is-terminal-too'],
  },
  {
    words: 'hacker news discussion',
    expected: ['sources/hn-dont-become-a-manager', 'syntheses/the-thread-of-march-2026'],
  },
  {
    words: 'charity majors',
    expected: [
      'sources/majors-engineer-manager-pendulum',
      'sources/majors-excerpts',
      'sources/majors-why-become-a-manager',
    ],
  },
];

/**
 * Written before the ranking was worked on, and no word was added to the search for their sake: how it does with what
 * nobody thought of. They are measured and told, and the floors do not hold for them.
 */
export const unseen: readonly Query[] = [
  {
    words: 'money is not everything',
    expected: [
      'claims/pay-means-little-in-misery',
      'claims/higher-post-is-not-a-better-life',
      'claims/choose-by-the-work',
    ],
  },
  { words: 'stock options and equity', expected: ['claims/pay-turns-on-more-than-the-track'] },
  {
    words: 'reapply for developer job after management',
    expected: ['maps/can-a-manager-go-back', 'claims/one-can-always-go-back', 'articles/going-back'],
  },
  {
    words: 'do you need to be the best programmer to lead',
    expected: ['claims/managers-need-not-be-best-engineer', 'claims/good-engineering-is-no-qualification'],
  },
  {
    words: 'distinguished engineer',
    expected: ['claims/principals-outrank-managers', 'claims/top-engineering-seats-are-fewer'],
  },
  { words: 'measuring lines of code', expected: ['claims/lines-of-code-mislead'] },
  {
    words: 'empire building',
    expected: ['claims/managing-breeds-politics', 'claims/hierarchy-builders-are-rewarded'],
  },
  {
    words: 'first year as an EM',
    expected: [
      'articles/a-new-managers-week',
      'claims/managers-start-as-beginners',
      'claims/first-tour-should-be-long',
    ],
  },
  {
    words: 'work life balance manager',
    expected: [
      'maps/is-managing-a-good-life',
      'topics/good-life',
      'articles/is-it-a-good-life',
      'claims/managing-adds-stress',
    ],
  },
  {
    words: 'tools like copilot make experience obsolete',
    expected: ['claims/experience-before-ai-counts-less', 'claims/agents-let-engineers-skills-fade'],
  },
  { words: 'hamster wheel', expected: ['claims/ever-rising-demands-drain-people'] },
  {
    words: 'which is safer in a recession',
    expected: [
      'maps/who-is-safer-manager-or-engineer',
      'topics/security',
      'claims/manager-posts-are-less-secure',
    ],
  },
  {
    words: 'soft skills',
    expected: [
      'claims/people-skills-last',
      'claims/people-management-transfers',
      'claims/people-skills-need-no-manager-post',
    ],
  },
  { words: 'try management for a while', expected: ['claims/trying-management-is-worthwhile'] },
  {
    words: 'junior developer advice',
    expected: ['maps/what-to-do-first-in-a-career', 'articles/the-first-years', 'topics/early-career'],
  },
  { words: 'manager fired when project fails', expected: ['claims/managers-are-the-scapegoats'] },
  {
    words: 'imposed decisions from above',
    expected: ['claims/managers-stand-for-the-leadership', 'claims/managers-are-squeezed-from-both-sides'],
  },
  {
    words: 'are engineering managers useless',
    expected: [
      'maps/what-is-a-manager-for',
      'claims/managers-struggle-to-justify-themselves',
      'claims/managers-without-substance-add-little',
      'claims/engineering-managers-are-needed',
      'claims/good-managers-multiply-teams',
    ],
  },
  {
    words: 'only way up is management',
    expected: ['claims/only-managers-progress', 'claims/some-places-have-one-ladder'],
  },
  {
    words: 'senior staff same pay as EM',
    expected: ['claims/staff-pay-matches-manager-pay', 'claims/same-level-pay-is-near'],
  },
];
