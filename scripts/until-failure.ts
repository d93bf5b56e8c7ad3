/**
 * Work that is done no more once it failed: who asks after that is never answered. For callers that go on asking long
 * after the failure was told, and whose process ends then.
 */
export function untilFailure<Asked extends readonly unknown[], Answer>(
  work: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let hasFailed = false;
  return async (...asked) => {
    if (hasFailed) await new Promise<never>(() => undefined);
    try {
      return await work(...asked);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
}
