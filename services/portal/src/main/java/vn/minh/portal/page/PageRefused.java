package vn.minh.portal.page;

import java.util.List;
import vn.minh.portal.api.Reply;

/** A page that cannot be shown at all, because the service that has its content said no or is away. */
public final class PageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNAVAILABLE = 503;

    private final transient Notice notice;
    private final int status;

    private PageRefused(Notice notice, int status) {
        super(notice.title(), null, false, false);
        this.notice = notice;
        this.status = status;
    }

    /** What the service has, or the page that says why not. */
    public static <T> Reply.Here<T> orHere(Reply<T> reply) {
        return switch (reply) {
            case Reply.Here<T> here -> here;
            case Reply.Refused<T> refused -> throw new PageRefused(Notice.of(refused), status(refused));
            case Reply.Away<T>(var from) ->
                throw new PageRefused(
                        new Notice(
                                false,
                                "Tạm thời chưa xem được",
                                List.of(
                                        from.vietnamese() + " đang tạm thời không phản hồi.",
                                        "Dữ liệu của bạn không mất; tải lại trang sau ít phút."),
                                List.of()),
                        UNAVAILABLE);
        };
    }

    /** What stands in the way, as a page. */
    public static PageRefused of(Reply<?> no) {
        return new PageRefused(Notice.of(no), status(no));
    }

    /** With what HTTP status a page is shown that tells of this. */
    public static int status(Reply<?> reply) {
        return switch (reply) {
            case Reply.Here<?> _ -> 200;
            case Reply.Refused<?>(var refusal) -> refusal.status();
            case Reply.Away<?> _ -> UNAVAILABLE;
        };
    }

    public Notice notice() {
        return notice;
    }

    public int status() {
        return status;
    }
}
