import type { NameWords } from './name-words.ts';

/** What describes stands behind what is described. */
export const vi: NameWords = {
  first:
    'Ấm Áp|Ân Cần|Bền Bỉ|Bình Yên|Can Đảm|Chăm Chỉ|Chân Thành|Chu Đáo|Cởi Mở|Dễ Thương|Dịu Dàng|Dũng Cảm|Điềm Tĩnh|Hạnh Phúc|Hào Hiệp|Hiền Hòa|Hiếu Học|Hòa Nhã|Hóm Hỉnh|Khéo Léo|Khiêm Tốn|Kiên Cường|Kiên Nhẫn|Lạc Quan|Lanh Lợi|Lấp Lánh|Lễ Phép|Mạnh Mẽ|Mơ Mộng|Nhanh Nhẹn|Nhân Hậu|Nhiệt Tình|Rạng Rỡ|Rộng Lượng|Sáng Dạ|Sáng Tạo|Sâu Sắc|Siêng Năng|Tháo Vát|Thân Thiện|Thật Thà|Thông Minh|Tinh Tế|Trung Thực|Tự Tin|Tươi Tắn|Vui Tươi|Vững Vàng|Xinh Xắn|Yêu Đời'.split(
      '|',
    ),
  second:
    'Báo|Bói Cá|Bồ Câu|Cá Heo|Cá Ngựa|Cá Voi|Cáo|Cầu Vồng|Chào Mào|Công|Đà Điểu|Đại Bàng|Đom Đóm|Gấu|Gấu Trúc|Gõ Kiến|Hải Âu|Hải Cẩu|Hải Ly|Họa Mi|Hoàng Yến|Hổ|Hươu|Kỳ Lân|Mặt Trăng|Mặt Trời|Mèo|Nai|Ngôi Sao|Ngựa|Ngựa Vằn|Nhím|Núi|Ong|Rái Cá|Rồng|Sao Biển|Sếu|Sóc|Sông|Sơn Ca|Suối|Sư Tử|Tê Giác|Thiên Nga|Thỏ|Vàng Anh|Vẹt|Voi|Yến'.split(
      '|',
    ),
  join: (first, second) => `${second} ${first}`,
};
