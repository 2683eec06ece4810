import { isScored, type Pack } from '../../src/pack/index.ts';

const encode = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The same quiz as a bare HTML form: every question and option, one button, no style, no script. */
export function bareForm(pack: Pack): string {
  const questions = pack.questions.filter(isScored).map((question) => {
    const options =
      'options' in question
        ? question.options.map(({ id, text }) => ({ id, text }))
        : [
            { id: 'true', text: 'True' },
            { id: 'false', text: 'False' },
          ];
    const type =
      question.kind === 'choice' && question.options.filter(({ correct }) => correct).length > 1 ? 'checkbox' : 'radio';
    const inputs = options.map(
      ({ id, text }) =>
        `<label class="option"><input type="${type}" name="${question.id}" value="${id}"> ${encode(text)}</label><br>`,
    );
    return `<fieldset><legend>${encode(question.prompt)}</legend>${inputs.join('')}</fieldset>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${encode(pack.title)}</title></head><body><h1>${encode(pack.title)}</h1><form method="post">${questions.join('')}<button>Check</button></form></body></html>`;
}

/** Somebody's page with the snippet in it and nothing else. */
export function hostPage(snippet: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title></head><body>${snippet}</body></html>`;
}
