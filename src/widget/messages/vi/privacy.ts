import type { PrivacyMessages } from '../en/privacy.ts';

export const privacyMessages: PrivacyMessages = {
  title: 'Những gì được lưu giữ',
  lead: 'Không ai bị theo dõi: không cookie, không tài khoản, không quảng cáo, không bên thứ ba. Dưới đây là tất cả những gì được lưu giữ khi bạn đọc hoặc trả lời tại đây, hay trên một trang có hiển thị câu hỏi của chúng tôi.',
  sent: 'Câu trả lời của bạn, kể cả phần gõ vào, được gửi một lần đến trang này để thống kê mà không kèm tên; trang hiển thị câu hỏi của chúng tôi có thể tắt việc đó. Khi không có JavaScript, câu trả lời được gửi đi để chấm. Những gì bạn viết theo trí nhớ không bao giờ được gửi.',
  kept: {
    progress: {
      what: 'Tiến độ làm bài của bạn: bạn đã trả lời gì và đang ở câu nào. Việc lưu bắt đầu từ câu trả lời đầu tiên.',
      where: 'Trong thẻ trình duyệt của bạn, cho trang hiển thị bài trắc nghiệm. Trang đó có thể tắt việc lưu.',
      howLong: (forget) => `Cho đến khi bạn đóng thẻ hoặc nhấn “${forget}”.`,
    },
    review: {
      what: 'Những câu hỏi bạn giữ lại để ôn tập: tên câu hỏi, khi nào hỏi lại, và bạn nhớ đến đâu. Không có câu trả lời.',
      where: 'Trong trình duyệt của bạn, chỉ dành cho trang này; không bao giờ được gửi đi.',
      howLong: 'Cho đến khi bạn xóa trên trang ôn tập hoặc xóa dữ liệu trình duyệt. Tệp bạn lưu là của bạn.',
    },
    studio: {
      what: 'Trong studio: gói nội dung bạn đang soạn và bài báo bạn đã đưa vào.',
      where: 'Trong trình duyệt của bạn, chỉ dành cho trang này; không bao giờ được gửi đi.',
      howLong: 'Cho đến khi bạn bấm “Start over” ở đó hoặc xóa dữ liệu trình duyệt.',
    },
    counts: {
      what: 'Có bao nhiêu người trả lời một câu hỏi, bao nhiêu người đúng hoàn toàn, và bao nhiêu người chọn hoặc xếp đúng từng phần. Chữ gõ vào không được lưu.',
      where: 'Trong kho lưu trữ riêng của trang này, theo từng bài.',
      howLong: (answers) =>
        `Chừng nào trang còn hoạt động. Số liệu của một câu hỏi chỉ được cho người khác xem khi có từ ${answers} câu trả lời.`,
    },
    attempts: {
      what: 'Việc một lượt làm bài đã được tính, và cho những câu hỏi nào: giá trị băm (SHA-256) của một số mà trang chọn ngẫu nhiên cho mỗi lượt. Nó không cho biết bạn là ai hay bạn dùng thiết bị nào.',
      where: 'Trong cùng kho lưu trữ, để những gì gửi hai lần chỉ được tính một lần.',
      howLong: (hours) =>
        `Nhiều nhất ${hours} giờ; trong lịch sử riêng của nền tảng, dùng để khôi phục kho lưu trữ, là 30 ngày.`,
    },
    senders: {
      what: 'Trong một phút, một địa chỉ mạng đã bao nhiêu lần gửi câu trả lời, mở phòng hoặc thử mã, để không ai làm việc đó hàng nghìn lần: theo giá trị băm của địa chỉ.',
      where: 'Ở bộ giới hạn tần suất của nền tảng, tách khỏi các câu trả lời.',
      howLong: 'Một phút.',
    },
    lesson: {
      what: 'Trong một lớp học trực tiếp: tên hoặc số chỗ của học sinh, câu trả lời của họ, và thời gian họ xin thêm. Với các khóa mở phòng, chỉ lưu giá trị băm.',
      where: 'Trong kho lưu trữ của riêng phòng đó.',
      howLong: (hours) =>
        `Cho đến ${hours} giờ sau khi buổi học kết thúc, trừ khi giáo viên đặt thời gian khác hoặc xóa sớm hơn. Tên bị xóa khi buổi học kết thúc, trừ khi giáo viên giữ lại.`,
    },
    device: {
      what: 'Trong một lớp học trực tiếp: khóa giúp phòng nhận lại thiết bị của học sinh.',
      where: 'Trong trình duyệt của thiết bị đó; khóa của giáo viên nằm trong thẻ trình duyệt.',
      howLong: 'Cho đến khi trang biết rằng phòng đã kết thúc; khóa của giáo viên cho đến khi đóng thẻ.',
    },
    errors: {
      what: 'Lỗi của chính trang này: loại yêu cầu nào bị lỗi và vì sao, không có địa chỉ, trình duyệt, câu trả lời hay lời của người đọc.',
      where: 'Trong nhật ký của nền tảng.',
      howLong: 'Trong thời hạn mà người vận hành trang đã chọn ở đó.',
    },
  },
  requests:
    'Địa chỉ, trình duyệt và ngôn ngữ của một yêu cầu được dùng để trả lời yêu cầu đó, và chúng tôi không lưu lại. Nền tảng phục vụ trang này làm gì với chúng là chuyện giữa nền tảng và người vận hành trang.',
};
