import type { ProblemMessages } from '../en/problem.ts';

export const problemMessages: ProblemMessages = {
  near: 'Có phải bạn muốn tìm một trong các bài này?',
  notFound: { title: 'Không có trang này', detail: 'Có thể địa chỉ bị gõ sai, hoặc trang đã được chuyển đi.' },
  packNotFound: {
    title: 'Không có nội dung này',
    detail: (wanted) => `Ở đây không có gì mang tên “${wanted}”. Có thể liên kết đã cũ hoặc bị gõ sai.`,
  },
  formatNotFound: {
    title: 'Không có tệp này',
    detail: (wanted, known) => `Có thể tải về dưới dạng ${known}; “${wanted}” không nằm trong số đó.`,
  },
  packWithdrawn: 'Nội dung này đã được rút lại',
  methodNotAllowed: {
    title: 'Không thể làm việc này ở đây',
    detail: (allowed) => `Địa chỉ này chỉ trả lời ${allowed}.`,
  },
  bodyTooLarge: {
    title: 'Dữ liệu gửi đến quá nhiều',
    detail: (kilobytes) => `Địa chỉ này nhận nhiều nhất ${kilobytes} kB.`,
  },
  tooManyRequests: {
    title: 'Bạn đã gửi quá nhiều lần',
    detail: (seconds) => `Hãy thử lại sau ${seconds} giây, và gửi ít hơn trong mỗi phút.`,
  },
  noRooms: {
    title: 'Ở đây không có phòng học',
    detail: 'Người vận hành máy chủ này chưa đặt ROOM_KEY, khóa bí mật dùng để ký mã phòng.',
  },
  roomNotFound: {
    title: 'Không có phòng này',
    detail: 'Hãy xem lại mã phòng: có thể có một chữ bị gõ sai.',
  },
  internal: {
    title: 'Đã có lỗi ở phía chúng tôi',
    detail: 'Không phải lỗi của bạn. Hãy thử lại sau giây lát.',
  },
};
