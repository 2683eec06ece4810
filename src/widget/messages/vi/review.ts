import type { ReviewMessages } from '../en/review.ts';

export const reviewMessages: ReviewMessages = {
  review: 'Ôn tập',
  reviewLead:
    'Những câu hỏi bạn đã giữ lại, được hỏi lại khi bạn sắp quên. Chúng được lưu trong trình duyệt này và không ở đâu khác.',
  nothingKept: 'Chưa có câu hỏi nào được giữ. Ở cuối bài trắc nghiệm, nút “Giữ để ôn lại” sẽ đưa câu hỏi vào đây.',
  nothingDue: (date) => `Hiện chưa có câu nào đến hạn ôn. Câu tiếp theo sẽ đến vào ngày ${date}.`,
  due: (count) => `${count} câu hỏi đến hạn ôn`,
  kept: (count) => `${count} câu hỏi đang được giữ`,
  added: (count) => `Đã thêm ${count} câu hỏi.`,
  comesBack: (date) => `Câu hỏi này sẽ trở lại vào ngày ${date}.`,
  readAgain: 'Đọc lại những điểm chính',
  drop: (count) => `Ngừng ôn (${count} câu)`,
  packGone: 'Không còn lấy được những câu hỏi này. Có thể chúng đã được rút lại.',
  unreachable: 'Không tải được những câu hỏi này.',
  tryAgain: 'Thử lại',
  dropped: 'Đã ngừng ôn.',
  notStored: 'Không lưu được phần ôn tập trong trình duyệt này. Hãy lưu thành tệp trước khi rời trang.',
  exportFile: 'Lưu thành tệp',
  importFile: 'Thêm từ tệp',
  importFailed: 'Tệp này không chứa phần ôn tập nào được lưu từ đây. Không có gì thay đổi.',
  deleteAll: 'Xóa tất cả',
  deletedAll: 'Đã xóa tất cả.',
  undo: 'Hoàn tác',
  needsScript: 'Phần ôn tập cần JavaScript: chỉ trình duyệt này biết những câu nào được giữ và khi nào chúng trở lại.',
};
