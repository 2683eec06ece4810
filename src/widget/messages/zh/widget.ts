import { partsOfDate } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';

function inWords(date: string): string {
  const [year, month, day] = partsOfDate(date);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

export const messages: Messages = {
  language: 'zh',
  locale: 'zh-CN',
  date: inWords,
  punctuation: { comma: '，', semicolon: '；', colon: '：', stop: '。' },

  keyPoints: '要点',
  takeTheQuiz: '开始测验',
  onTheArticle: (title, publisher, date) => {
    const source = [publisher && isolateRightToLeft(publisher), date].filter(Boolean).join('，');
    return (title ? `关于《${isolateRightToLeft(title)}》一文` : '关于一篇文章') + (source && `（${source}）`);
  },
  statuses: {
    report: '文章报道',
    statement: '陈述',
    assessment: '判断',
    interpretation: '解读',
  },
  labelsExplained: '这些标签的含义',
  background: '背景（由我们补充）',
  whoIsWho: '人物与机构',
  timeline: '时间线',
  terms: '词语解释（由我们撰写）',
  leftOpen: '文章未作定论之处',
  withdrawn: '这些要点和这份测验已撤回。',
  correctedOn: (date) => `${date}更正：`,
  reportMistake: '反馈错误',

  whereInArticle: '在文章中的位置',
  showInArticle: '在文章中显示',
  shownInArticle: (passage) => `已在文章中显示：${passage}`,
  passageChanged: '这段文字已有改动。',
  passage: (first, last) => (last ? `“${first}……${last}”` : `“${first}”`),
  underHeading: (heading) => `位于小标题“${heading}”下`,

  quiz: '测验',
  loading: '请稍候……',
  questionOf: (number, total) => `第${number}题，共${total}题`,
  isTrue: '正确',
  isFalse: '错误',
  check: '核对答案',
  checkAll: '核对全部答案',
  next: '下一题',
  back: '上一题',
  toResult: '查看你的成绩',
  nothingGiven: '还没有作答。请先作答，再核对。',

  verdicts: { right: '答对了。', partly: '部分正确。', wrong: '不太对。' },
  yourAnswer: '你的答案。',
  yourAnswerCorrect: '你的答案，正确。',
  correctAnswer: '正确答案。',
  fromTheArticle: (count) => `本题依据的要点（${count}个）`,

  promise: '无 Cookie，无追踪',
};
