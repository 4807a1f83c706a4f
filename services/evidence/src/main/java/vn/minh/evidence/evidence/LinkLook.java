package vn.minh.evidence.evidence;

import org.jspecify.annotations.Nullable;
import vn.minh.evidence.webpage.Fetched;

/** What asking for a linked page once more showed. */
public sealed interface LinkLook {

    /** @param text what a reader of it sees now */
    record Answered(int status, String title, Sha256 text) implements LinkLook {}

    /** Something else stands there now, which would not have been kept. */
    record Other() implements LinkLook {}

    record Gone(int status) implements LinkLook {}

    /** @param why in Vietnamese */
    record Failed(String why) implements LinkLook {}

    static LinkLook of(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Came(var page) -> new Answered(page.status(), page.title(), new Sha256(page.textSha256()));
            case Fetched.Gone(int status) -> new Gone(status);
            case Fetched.TooLarge _, Fetched.WrongType _ -> new Other();
            case Fetched.Locked _ -> new Failed("trang yêu cầu đăng nhập");
            case Fetched.Unreachable(var trouble) -> new Failed(trouble.why());
            case Fetched.Forbidden _ -> new Failed("trang chuyển hướng tới địa chỉ không được phép");
            case Fetched.Endless _ -> new Failed("trang chuyển hướng vòng quanh");
        };
    }

    /** In Vietnamese, where there is something to say. */
    default @Nullable String why() {
        return switch (this) {
            case Failed(var why) -> why;
            case Answered _, Other _, Gone _ -> null;
        };
    }
}
