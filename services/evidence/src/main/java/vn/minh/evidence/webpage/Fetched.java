package vn.minh.evidence.webpage;

/** What became of asking for a page. */
public sealed interface Fetched {

    record Came(Page page) implements Fetched {}

    /** Its server says that there is no such page: 404 or 410. */
    record Gone(int status) implements Fetched {}

    /** It is shown only to whoever has signed in. */
    record Locked() implements Fetched {}

    /** Nobody can tell at the moment. */
    record Unreachable(Trouble trouble) implements Fetched {}

    /** It points to where nobody may be asked. */
    record Forbidden(AddressFlaw flaw) implements Fetched {}

    /** It points elsewhere again and again. */
    record Endless(int redirects) implements Fetched {}

    record TooLarge(long most) implements Fetched {}

    /** @param mediaType of its own words; empty where it has none */
    record WrongType(String mediaType) implements Fetched {}

    /** Why nobody can tell; the sentence is Vietnamese. */
    enum Trouble {
        NO_NAME("tên miền không tồn tại hoặc không tra được"),
        NO_CONNECTION("không kết nối được tới máy chủ của trang"),
        NO_TLS("chứng thư bảo mật (https) của trang không hợp lệ"),
        TOO_SLOW("trang trả lời quá chậm"),
        SERVER_TROUBLE("máy chủ của trang báo lỗi"),
        BROKEN_OFF("trang ngắt kết nối giữa chừng"),
        EMPTY("trang không có nội dung nào");

        private final String why;

        Trouble(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
