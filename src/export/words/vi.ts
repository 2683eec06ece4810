import type { OwnWords } from './en.ts';

export const words: OwnWords = {
  place: (number) => `Vị trí ${number}`,
  checklist: 'Những điều cần nhớ',
  pair: (from, to) => `${from} → ${to}`,
  rightAnswer: 'Đáp án đúng',
  choices: 'Chọn trong số',
  onThePage: 'Những điểm chính và bài trắc nghiệm trên trang',

  worksheet: 'Phiếu bài tập',
  key: 'Đáp án',
  version: (name) => `Đề ${name}`,
  studentName: 'Họ và tên',
  date: 'Ngày',
  scanForPage: 'Trang có những điểm chính',
  writeLetter: 'Viết chữ cái tương ứng.',
  writeOrder: 'Đánh số theo đúng thứ tự.',
  fillIn: 'Điền vào chỗ trống.',
  oneOf: (choices) => `chọn một: ${choices.join(', ')}`,
  openAnswer: 'Viết theo trí nhớ.',

  filesLead: 'Bài trắc nghiệm, để bạn đưa vào các công cụ dạy học của mình.',
  worksheetToPrint: 'Phiếu bài tập để in, kèm đáp án',
  tools: {
    gift: 'Cho Moodle và các công cụ khác đọc được định dạng văn bản này',
    'moodle.xml': 'Cho Moodle; tệp đầy đủ nhất dành cho công cụ này',
    'qti21.zip': 'Cho Canvas, OpenOlat, TAO và các công cụ khác',
    'qti3.zip': 'Cho các phiên bản TAO mới hơn và các công cụ khác',
    'anki.tsv': 'Cho thẻ ghi nhớ trong Anki',
    csv: 'Cho bảng tính',
  },
  limits: 'Những gì tệp không có hoặc có theo cách khác',
  questions: (numbers) => `Câu ${numbers.join(', ')}`,
  notices: {
    'questions-only':
      'Tệp có các câu hỏi và những điểm chính làm căn cứ cho chúng. Những điểm chính khác, phần giải thích từ ngữ, dòng thời gian và những điều bài báo còn để ngỏ chỉ có trên trang.',
    'self-marked': 'Thẻ ghi nhớ không được chấm điểm: người học tự đối chiếu câu trả lời với mặt sau của thẻ.',
    'left-out-eleven-right': 'Không có trong tệp: Moodle không có mức điểm cho một phần mười một câu hỏi.',
    'order-as-places':
      'Yêu cầu nêu vị trí của từng mục. Điểm được tính cho mỗi mục đặt đúng vị trí, không phải cho mỗi cặp đúng thứ tự.',
    'order-all-or-nothing': 'Chỉ được điểm khi toàn bộ thứ tự đều đúng; không có điểm từng phần.',
    'needs-moodle-ordering': 'Cần Moodle 4.4 trở lên, hoặc phần bổ trợ “Ordering” với phiên bản cũ hơn.',
    'blanks-apart': 'Mỗi chỗ trống là một câu hỏi riêng.',
    'accents-as-written': 'Câu trả lời gõ vào được chấp nhận khi có đủ dấu hoặc khi hoàn toàn không dấu.',
    'arrow-replaced':
      'Một đáp án được chấp nhận có “->”, ký hiệu mà GIFT dùng cho một cặp; trong tệp, “→” được dùng thay.',
    'no-slider': 'Con số được gõ vào; không có thanh trượt.',
    'checklist-shown': 'Danh sách hiện ra sau khi trả lời; không thể đánh dấu vào đó.',
    'marked-by-hand': 'Không được chấm điểm trong Readback. Ở đây là câu tự luận chờ giáo viên chấm.',
    'apostrophe-added':
      'Một đoạn chữ bắt đầu bằng ký hiệu mà bảng tính sẽ coi là công thức; phía trước có thêm dấu nháy đơn.',
    'characters-replaced': 'Có những ký tự điều khiển mà tệp không thể chứa; “�” được dùng thay cho chúng.',
  },
};
