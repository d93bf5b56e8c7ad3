import type { Outline, Branch, Twig } from './outline.ts';

/** Where each claim of a map is told in its numbered outline: "2.1.3". */
export function outlineNumbers({ positions, others }: Outline): Map<string, string> {
  const numbers = new Map<string, string>();
  const tell = ({ claim, isRepeat, isEcho }: Branch, number: string): void => {
    if (!isRepeat && !isEcho) numbers.set(claim, number);
  };
  const visit = ({ premises, undercuts }: Twig, number: string): void => {
    for (const premise of premises) tell(premise, number);
    const below = [...undercuts, ...premises.flatMap(({ twigs }) => twigs)];
    below.forEach((twig, nth) => visit(twig, `${number}.${nth + 1}`));
  };
  [...positions, ...others].forEach((branch, nth) => {
    tell(branch, `${nth + 1}`);
    branch.twigs.forEach((twig, at) => visit(twig, `${nth + 1}.${at + 1}`));
  });
  return numbers;
}
