/*
 * Pagefind finds a page only by words that are on it. Readers ask in whole sentences and in their own words, so each
 * page is given, beside its text, what people say for the words of its title, and the little words of questions.
 */

/** Words that carry no subject: a question must not miss a page for want of them. */
export const littleWords =
  'a about across actually after all am an and any anyone are as at be because been before being but by can could did ' +
  'do does doing done else ever for from get gets getting give had has have having he her him his how i if in into ' +
  'is it its just kind like made make makes many me mean means more most much my need no non not of on one only or other ' +
  'our out over people really she should so some someone something stay than that the their them then there these ' +
  'they thing things this those through time to too under up us versus very vs was way we were what when where ' +
  'whether which while who why will with without worth would you your';

/** Words that people use for one another in this debate; each group stands for one subject. */
const groups: readonly string[] = [
  'manager managers management managing manage manages em boss bosses lead leader supervisor leadership',
  'engineer engineers engineering ic developer developers programmer individual contributor',
  'pay paid pays earn earns earning salary money compensation income wage raise tc',
  'bonus bonuses equity stock options',
  'promotion promoted promote step up advance advancement lateral sideways rank',
  'profession job jobs occupation career role post posts position',
  'report reports subordinate subordinates direct',
  'title titles designation vp director levels level',
  'code coding codes program programming write writing build building builds hands-on technical',
  'fade fades rusty atrophy forget obsolete outdated stale lose',
  'meeting meetings calendar schedule',
  'share percentage percent per cent fraction proportion',
  'stress stressful burnout burn burns exhausting exhausted pressure overload balance',
  'lonely isolated isolation alone loneliness',
  'squeezed middle sandwiched between',
  'miss nostalgia regret unregretted',
  'promoted rise peter principle incompetence',
  'power status authority hungry ego control',
  'within internal internally insider insiders inside external externally outside',
  'mentoring mentor coach coaching juniors junior teach',
  'fired layoff layoffs laid-off redundant redundancy cut secure security safer safe let scapegoat scapegoats ' +
    'scapegoated sacrificed blame recession',
  'age older ageism old',
  'agents agent ai llm copilot chatgpt claude automation tools',
  'maintainable quality clean',
  'replace replaced needed obsolete useless',
  'beginner beginners novice starting over scratch again new',
  'back return returns switch revert reapply',
  'bottleneck bottlenecks blocker critical path',
  'politics political office empire',
  'shield umbrella protect protects',
  'army armies military command officers',
  'higher outrank outranks above top upper senior',
  'parallel dual ladder ladders track tracks path paths',
  'terminal stuck ceiling plateau',
  'fame luck reputation',
  'difficult hard tricky',
  'try trying trial attempt experiment',
  'only forced must have mandatory',
  'way route road',
  'years long spell tenure duration year',
  'company companies employer organisation organization firm firms',
  'stable lasting last transferable soft',
  'idle unseen invisible lazy',
  'unpleasant boring bored tired dull tedious',
  'interchangeable replaceable commodity',
  'conversations feedback difficult hard',
  'start-up startup startups start-ups',
  'big-tech faang meta google amazon',
  'small side projects hobby',
  'whole extra overtime unpaid free',
];

const synonyms = new Map<string, Set<string>>();
for (const group of groups.map((each) => each.split(' '))) {
  for (const word of group) synonyms.set(word, new Set([...(synonyms.get(word) ?? []), ...group]));
}

/** Every word that the search knows beside those of the pages, once. */
export const knownWords: readonly string[] = [...new Set([...synonyms.keys(), ...littleWords.split(' ')])];

/** What people may type for what a text says, without the words that it has. */
export function otherWordsFor(text: string): string {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:-\p{L}+)*/gu));
  const others = [...words].flatMap((word) => [
    ...(synonyms.get(word) ?? synonyms.get(singular(word)) ?? []),
  ]);
  return [...new Set(others)].filter((word) => !words.has(word)).join(' ');
}

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

/** The words of an id: often the ones that its author would use for short. */
export function wordsOfId(id: string): string {
  return id.replaceAll('-', ' ');
}
