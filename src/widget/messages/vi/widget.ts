import { partsOfDate } from '../dates.ts';
import type { Messages } from '../en/widget.ts';
import { isolateRightToLeft } from '../isolate.ts';

function inWords(date: string): string {
  const [year, month, day] = partsOfDate(date);
  if (month === undefined) return `${year}`;
  return day === undefined ? `tháng ${month} năm ${year}` : `${day} tháng ${month}, ${year}`;
}

export const messages: Messages = {
  language: 'vi',
  locale: 'vi-VN',
  date: inWords,
  punctuation: { comma: ', ', semicolon: '; ', colon: ': ', stop: '.' },

  keyPoints: 'Những điểm chính',
  takeTheQuiz: 'Làm bài trắc nghiệm',
  onTheArticle: (title, publisher, date) =>
    [
      title ? `Về bài báo “${isolateRightToLeft(title)}”` : 'Về một bài báo',
      publisher && `của ${isolateRightToLeft(publisher)}`,
      date && `(${date})`,
    ]
      .filter(Boolean)
      .join(' '),
  statuses: {
    report: 'Bài báo đưa tin',
    statement: 'Phát biểu',
    assessment: 'Nhận định',
    interpretation: 'Diễn giải',
  },
  labelsExplained: 'Các nhãn này có nghĩa là gì',
  background: 'Bối cảnh, do chúng tôi bổ sung',
  whoIsWho: 'Ai là ai',
  timeline: 'Dòng thời gian',
  terms: 'Từ ngữ, do chúng tôi giải thích',
  leftOpen: 'Những điều bài báo còn để ngỏ',
  withdrawn: 'Những điểm chính và bài trắc nghiệm này đã được rút lại.',
  correctedOn: (date) => `Đính chính (${date}):`,
  reportMistake: 'Báo sai sót',

  whereInArticle: 'Vị trí trong bài báo',
  showInArticle: 'Xem trong bài báo',
  shownInArticle: (passage) => `Đang hiển thị trong bài báo: ${passage}`,
  passageChanged: 'Đoạn này đã thay đổi.',
  passage: (first, last) => (last ? `“${first} … ${last}”` : `“${first}”`),
  underHeading: (heading) => `dưới đề mục “${heading}”`,

  quiz: 'Trắc nghiệm',
  loading: 'Xin đợi một lát…',
  questionOf: (number, total) => `Câu ${number}/${total}`,
  isTrue: 'Đúng',
  isFalse: 'Sai',
  check: 'Kiểm tra',
  checkAll: 'Kiểm tra tất cả câu trả lời',
  next: 'Câu tiếp theo',
  back: 'Quay lại',
  toResult: 'Xem kết quả của bạn',
  nothingGiven: 'Chưa có câu trả lời. Bạn hãy trả lời rồi kiểm tra.',

  verdicts: { right: 'Đúng rồi.', partly: 'Đúng một phần.', wrong: 'Chưa đúng.' },
  yourAnswer: 'Câu trả lời của bạn.',
  yourAnswerCorrect: 'Câu trả lời đúng của bạn.',
  correctAnswer: 'Đáp án đúng.',
  fromTheArticle: (count) => `${count} điểm chính làm căn cứ cho câu hỏi`,

  promise: 'Không cookie, không theo dõi',
};
