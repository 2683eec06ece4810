import { describe, test } from 'vitest';
import { give, quizOf, rightOf, useBrowser, wrongOf } from './reader.ts';

const browser = useBrowser();
const { pack, questions } = quizOf('harbour-ferry');

describe.each(['light', 'dark'] as const)('in %s, nothing is wrong by axe', (colorScheme) => {
  test.each(['/', `/a/${pack.id}`, '/embed/harbour-ferry', '/a/nothing', '/privacy'])('with %s', async (path) => {
    const reader = await browser.open({ colorScheme });
    await reader.page.goto(path);
    await reader.expectNoAxeViolations();
    await reader.close({ foreseen: /404 \(Not Found\)/ });
  });

  test('with every question: asked, missed, wrong and right, and with the result', async () => {
    const reader = await browser.open({ colorScheme });
    await reader.page.goto(`/embed/${pack.id}?view=quiz`);
    await reader.whenLive();
    for (const [index, question] of questions.entries()) {
      await reader.check(question).click();
      await reader.expectNoAxeViolations();
      await give(reader, question, index % 2 ? rightOf(question) : wrongOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.expectNoAxeViolations();
      await reader.next().click();
    }
    await reader.expectNoAxeViolations();
    await reader.close();
  });

  test('with all of it graded by the Worker, before any script of ours', async () => {
    const reader = await browser.open({ colorScheme });
    // Axe is a script itself, so scripting stays on; ours never comes.
    await reader.withholdScript();
    await reader.page.goto(`/a/${pack.id}`);
    for (const question of questions) {
      await give(reader, question, wrongOf(question));
      await reader.check(question).click();
      await reader.verdict(question).waitFor();
      await reader.expectNoAxeViolations();
      await reader.next().click();
    }
    await reader.goToResult();
    await reader.expectNoAxeViolations();
    await reader.close();
  });
});
