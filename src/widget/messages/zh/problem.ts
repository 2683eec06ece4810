import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: '你要找的是不是其中之一？',
  notFound: { title: '没有这个页面', detail: '网址可能输入有误，或者页面已经移走。' },
  packNotFound: {
    title: '没有这项内容',
    detail: (wanted) => `这里没有名为“${wanted}”的内容。链接可能已经过时，或者输入有误。`,
  },
  formatNotFound: {
    title: '没有这个文件',
    detail: (wanted, known) => `可以下载的格式有：${known}；其中没有“${wanted}”。`,
  },
  packWithdrawn: '这项内容已被撤回',
  methodNotAllowed: {
    title: '这里不能这样做',
    detail: (allowed) => `这个地址只接受 ${allowed}。`,
  },
  bodyTooLarge: {
    title: '发送的内容太多',
    detail: (kilobytes) => `这个地址最多接收 ${kilobytes} kB。`,
  },
  tooManyRequests: {
    title: '次数太多了',
    detail: (seconds) => `请在 ${seconds} 秒后再试，并减少每分钟的次数。`,
  },
  noRooms: {
    title: '这里不能开设课堂',
    detail: '此服务器的管理者没有设置 ROOM_KEY，即用来签署课堂码的密钥。',
  },
  roomNotFound: {
    title: '没有这个课堂',
    detail: '请再看一下课堂码：可能有一个字母输错了。',
  },
  internal: {
    title: '我们这边出了问题',
    detail: '不是你的操作造成的。请稍后再试。',
  },
};
