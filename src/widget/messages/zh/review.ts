import type { ReviewMessages } from '../en/review.ts';

export const reviewMessages: ReviewMessages = {
  review: '复习',
  reviewLead: '这里是你保留的题目，会在你快要忘记时再次出现。它们只保存在这个浏览器里，别处没有。',
  nothingKept: '还没有保留任何题目。在测验结尾点“加入复习”，题目就会出现在这里。',
  nothingDue: (date) => `现在没有到期的题目。下一题将在${date}出现。`,
  due: (count) => `${count}题待复习`,
  kept: (count) => `已保留${count}题`,
  added: (count) => `已添加${count}题。`,
  comesBack: (date) => `这道题将在${date}再次出现。`,
  readAgain: '重读要点',
  drop: (count) => `不再复习（${count}题）`,
  packGone: '这些题目已无法获取，可能已被撤回。',
  exportFile: '保存为文件',
  importFile: '从文件添加',
  importFailed: '这个文件里没有从此处保存的复习内容。未作任何更改。',
  deleteAll: '全部删除',
  deletedAll: '已全部删除。',
  undo: '撤销',
  needsScript: '复习需要 JavaScript：保留了哪些题目、何时再次出现，只有这个浏览器知道。',
};
